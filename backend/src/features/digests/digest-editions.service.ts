import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { backgroundContext } from '../../platform/graphql/background-context.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { isId } from '../../platform/ids/ids.js';
import { DigestDressing } from './digest-dressing.service.js';
import { type EditionRow, findEdition, findPlan, type PlanRow, readEditions } from './digest-plans.query.js';
import { DigestScopes } from './digest-scope.service.js';
import type { Digest } from './digest.model.js';
import { viewerOf } from './plan-viewer.js';

/** So many editions of a plan are listed at most. */
const MOST_EDITIONS = 60;

/** Digests that were made, read again under present rights. Each is its owner's alone. */
@Injectable()
export class DigestEditions {
  constructor(
    private readonly sql: Sql,
    private readonly scopes: DigestScopes,
    private readonly dressing: DigestDressing,
  ) {}

  /** @throws BreveError `NOT_FOUND`, the same for somebody else's and for none */
  async get(context: GraphqlContext, viewer: Viewer, id: string): Promise<Digest> {
    const edition = isId(id) ? await findEdition(this.sql, id) : null;
    const plan = edition && (await findPlan(this.sql, edition.planId));
    if (!edition || plan?.personId !== viewer.personId) throw new BreveError('NOT_FOUND');
    return this.dress(context, plan, edition);
  }

  /** Newest first, sixty at most. */
  listRows(planId: string, most = MOST_EDITIONS): Promise<EditionRow[]> {
    return readEditions(this.sql, planId, most);
  }

  /**
   * The newest digests of a plan as its owner may read them now, for a private feed, without those that say
   * nothing; null for a plan that is no more or somebody suspended.
   */
  async forFeed(planId: string, most: number): Promise<{ digests: Digest[]; plan: PlanRow } | null> {
    const plan = await findPlan(this.sql, planId);
    if (!plan || plan.isSuspended) return null;
    const context = backgroundContext(viewerOf(plan));
    const editions = await readEditions(this.sql, planId, Math.min(most, MOST_EDITIONS));
    const digests = await Promise.all(editions.map((edition) => this.dress(context, plan, edition)));
    return { digests: digests.filter(({ sections }) => sections.length > 0), plan };
  }

  /** An edition for its mail; null when its owner may read nothing of it any more. */
  async forMail(personId: string, id: string): Promise<{ digest: Digest; plan: PlanRow } | null> {
    const edition = await findEdition(this.sql, id);
    const plan = edition && (await findPlan(this.sql, edition.planId));
    if (!edition || plan?.personId !== personId || !plan.byMail) return null;
    const digest = await this.dress(backgroundContext(viewerOf(plan)), plan, edition);
    return digest.sections.length === 0 ? null : { digest, plan };
  }

  private async dress(context: GraphqlContext, plan: PlanRow, edition: EditionRow): Promise<Digest> {
    const scope = await this.scopes.targets(context, plan.teamIds, plan.topicKeys);
    const sections = await this.dressing.dress(context, edition.sections);
    return {
      id: edition.id,
      teams: [...scope.teams],
      topics: [...scope.topics],
      from: edition.spanFrom,
      to: edition.spanTo,
      madeAt: edition.madeAt,
      lineCount: sections.reduce((sum, { lines }) => sum + lines.length, 0),
      sections,
    };
  }
}
