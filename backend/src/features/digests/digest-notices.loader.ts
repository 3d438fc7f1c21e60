import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { digestName } from './digest-name.js';
import { readNewestEditions } from './digest-plans.query.js';
import { DigestScopes } from './digest-scope.service.js';
import { digestWords } from './digest-words.js';
import type { DigestNotice } from './digest.model.js';

/** What notifications of digests lead to. */
@Injectable()
export class DigestNoticesLoader {
  constructor(
    private readonly sql: Sql,
    private readonly scopes: DigestScopes,
  ) {}

  /** By plan; null for one that is no more. One statement for all of a page, and the names of teams and topics. */
  byPlan(context: GraphqlContext): DataLoader<string, DigestNotice | null> {
    const viewer = context.viewer;
    return context.loaders.get<DigestNotice | null>(this, 'byPlan', async (ids) => {
      if (viewer === null) return ids.map(() => null);
      const rows = await readNewestEditions(this.sql, viewer.personId, ids);
      const words = digestWords(viewer.language);
      const found = await Promise.all(
        rows.map(async ({ planId, editionId, teamIds, topicKeys }) => {
          const name = digestName(await this.scopes.targets(context, teamIds, topicKeys), words);
          return [planId, { editionId, name }] as const;
        }),
      );
      const byPlan = new Map(found);
      return ids.map((id) => byPlan.get(id) ?? null);
    });
  }
}
