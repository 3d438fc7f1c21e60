import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import type { Alert } from '../notifications/alert-sources.js';
import { Alerts } from '../notifications/alerts.service.js';
import { SearchMatcher } from '../search/search-matcher.service.js';
import { type Candidate, CANDIDATES, searchedByBell } from './search-alerts.query.js';

/** New posts that somebody's saved searches want. Of one person's several searches the first one rings. */
@Injectable()
export class SearchAlerts implements OnModuleInit {
  private readonly logger = new Logger(SearchAlerts.name);

  constructor(
    private readonly sql: Sql,
    private readonly alerts: Alerts,
    private readonly matcher: SearchMatcher,
  ) {}

  onModuleInit(): void {
    this.alerts.register({
      kind: 'SEARCH',
      stands: searchedByBell,
      find: (postIds) => this.find(postIds),
    });
  }

  private async find(postIds: readonly string[]): Promise<Alert[]> {
    const candidates = await this.sql.rows<Candidate>(CANDIDATES, [postIds]);
    const alerts: Alert[] = [];
    for (const postId of new Set(candidates.map(({ post_id }) => post_id))) {
      const ofPost = candidates.filter(({ post_id }) => post_id === postId);
      try {
        alerts.push(...(await this.wanting(postId, ofPost)));
      } catch (error) {
        this.logger.error({ err: error, postId }, 'saved searches were not asked of a post');
      }
    }
    return alerts;
  }

  private async wanting(postId: string, candidates: readonly Candidate[]): Promise<Alert[]> {
    const wanted = await this.matcher.match(
      postId,
      candidates.map((one) => ({
        id: one.id,
        personId: one.person_id,
        query: one.query,
        language: one.language,
        timeZone: one.time_zone,
      })),
    );
    const first = new Map<string, Alert>();
    for (const { id, person_id } of candidates) {
      if (!wanted.has(id) || first.has(person_id)) continue;
      first.set(person_id, { postId, personId: person_id, subjectId: id });
    }
    return [...first.values()];
  }
}
