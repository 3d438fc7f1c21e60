import { Inject, Injectable } from '@nestjs/common';

import type { Viewer } from '../../../platform/access/viewer.js';
import { CONFIG } from '../../../platform/config/config.module.js';
import type { Config } from '../../../platform/config/config.js';
import { Sql } from '../../../platform/database/sql.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { BreveError } from '../../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../../platform/graphql/graphql-context.js';
import { hashToken, isId, newId, newToken } from '../../../platform/ids/ids.js';
import { FeedTargets } from './feed-targets.service.js';
import {
  FeedSource,
  type OpenFeedInput,
  type OpenFeedPayload,
  type PrivateFeed,
} from './private-feed.model.js';

/** How many one person has. */
const MOST = 100;

interface Row {
  id: string;
  source: keyof typeof FeedSource;
  target: string;
  created_at: Date;
}

/** The private feeds of people. */
@Injectable()
export class PrivateFeeds {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly targets: FeedTargets,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** A person's own, the newest first. */
  async list(context: GraphqlContext, viewer: Viewer): Promise<PrivateFeed[]> {
    const rows = await this.sql.rows<Row>(
      `SELECT f.id, f.source, f.target, f.created_at FROM private_feed f
        WHERE f.person_id = $1 ORDER BY f.created_at DESC, f.id DESC`,
      [viewer.personId],
    );
    return Promise.all(rows.map((row) => this.dress(context, viewer, row)));
  }

  /**
   * Gives a feed a new address. One that it had works no more.
   *
   * @throws BreveError `NOT_FOUND` for hidden and absent alike; `TOO_MANY`
   */
  async open(
    context: GraphqlContext,
    viewer: Viewer,
    { source, key }: OpenFeedInput,
  ): Promise<OpenFeedPayload> {
    const target = await this.targets.find(context, viewer, source, key);
    const token = newToken();
    const row = await this.unitOfWork.run(async (transaction) => {
      // Of two at once the second waits for the first, so that neither makes one too many.
      await transaction.rows('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [viewer.personId]);
      const others = await transaction.row<{ count: number }>(
        `SELECT count(*)::int AS count FROM private_feed f
          WHERE f.person_id = $1 AND (f.source, f.target) <> ($2, $3)`,
        [viewer.personId, source, target],
      );
      if ((others?.count ?? 0) >= MOST) throw new BreveError('TOO_MANY', { limit: MOST });
      return transaction.row<Row>(
        `INSERT INTO private_feed AS f (id, person_id, source, target, token_hash, created_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (person_id, source, target)
         DO UPDATE SET token_hash = excluded.token_hash, created_at = excluded.created_at
         RETURNING f.id, f.source, f.target, f.created_at`,
        [newId(), viewer.personId, source, target, hashToken(token), transaction.now],
      );
    });
    if (!row) throw new Error('A feed was not kept.');
    const address = `${this.config.publicUrl.href.replace(/\/$/, '')}/feeds/${token}`;
    return {
      feed: await this.dress(context, viewer, row),
      atomUrl: `${address}.atom`,
      jsonUrl: `${address}.json`,
    };
  }

  /**
   * Closes one.
   *
   * @throws BreveError `NOT_FOUND`
   */
  async close(personId: string, id: string): Promise<void> {
    const gone = isId(id)
      ? await this.sql.rows('DELETE FROM private_feed WHERE id = $1 AND person_id = $2 RETURNING 1', [
          id,
          personId,
        ])
      : [];
    if (gone.length === 0) throw new BreveError('NOT_FOUND');
  }

  /** Closes all of a person's. */
  async closeAll(personId: string): Promise<void> {
    await this.sql.rows('DELETE FROM private_feed WHERE person_id = $1', [personId]);
  }

  private async dress(
    context: GraphqlContext,
    viewer: Viewer,
    { id, source, target, created_at }: Row,
  ): Promise<PrivateFeed> {
    const title = await this.targets.titleOf(context, viewer, FeedSource[source], target);
    return { id, source: FeedSource[source], title, createdAt: created_at };
  }
}
