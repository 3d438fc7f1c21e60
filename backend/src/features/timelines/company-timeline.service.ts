import { Injectable } from '@nestjs/common';

import type { Keyset, Page } from '../../platform/database/keyset.js';
import { Sql } from '../../platform/database/sql.js';
import { COMPANY_AUDIENCE } from '../posts/audience.service.js';
import { ChangedPosts } from './changed-posts.js';
import { readCompanyPlaces, readCompanyTimeline } from './company.query.js';
import { KeptHeads } from './kept-heads.js';
import { HEAD_SIZE } from './timeline-head.js';

/** There is one company. */
const KEY = 'company';
const KEYS = [COMPANY_AUDIENCE];

/** The timeline of the company: its head is kept, the same for everybody. */
@Injectable()
export class CompanyTimeline {
  private readonly heads: KeptHeads<Keyset>;

  constructor(
    private readonly sql: Sql,
    changed: ChangedPosts,
  ) {
    this.heads = new KeptHeads(changed, {
      most: 1,
      readHead: () => readCompanyTimeline(sql, { from: null, forward: true, limit: HEAD_SIZE + 1 }),
      readKeys: () => Promise.resolve(KEYS),
      readPlaces: (_, postIds) => readCompanyPlaces(sql, postIds),
    });
  }

  /** Reads part of it, in reading direction, for an operation that may use what is kept. */
  async read(part: Page): Promise<Keyset[]> {
    return (await this.heads.present(KEY)).readShared(part) ?? readCompanyTimeline(this.sql, part);
  }
}
