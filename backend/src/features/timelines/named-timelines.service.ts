import { Injectable } from '@nestjs/common';

import type { Page } from '../../platform/database/keyset.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { PostConnection } from '../posts/post-connection.model.js';
import { PostPages } from '../posts/post-pages.service.js';
import { readKindTimeline } from './kind.query.js';
import { readPersonTimeline } from './person.query.js';
import { readTeamTimeline } from './team.query.js';
import { TopicTimelines } from './topic-timelines.service.js';

/** A timeline that is known by what it is of: an id, or a kind. */
export interface NamedTimeline {
  readonly of: 'TOPIC' | 'PERSON' | 'TEAM' | 'KIND';
  readonly target: string;
}

/** The timelines of topics, people, teams and kinds for whoever shows them elsewhere than in the page. */
@Injectable()
export class NamedTimelines {
  constructor(
    private readonly sql: Sql,
    private readonly pages: PostPages,
    private readonly topics: TopicTimelines,
  ) {}

  /** Part of one, as its reader may read it now. */
  read(
    context: GraphqlContext,
    viewerId: string,
    { of, target }: NamedTimeline,
    page: Page,
  ): Promise<PostConnection> {
    return this.pages.read(context, page, (part) => {
      switch (of) {
        case 'TOPIC':
          return this.topics.read(context, viewerId, target, part);
        case 'PERSON':
          return readPersonTimeline(this.sql, viewerId, target, 'POSTS', part);
        case 'TEAM':
          return readTeamTimeline(this.sql, viewerId, target, part);
        case 'KIND':
          return readKindTimeline(this.sql, viewerId, target, part);
      }
    });
  }
}
