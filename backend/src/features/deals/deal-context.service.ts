import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { FigureAuthors } from '../figures/figure-authors.service.js';
import { TeamsLoader } from '../people/teams.loader.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import { TopicKind } from '../topics/topic.model.js';
import type { DealContext } from './deal-context.model.js';

const MOST_TOPICS = 20;

/** What the composer needs to read deals as the server will. */
@Injectable()
export class DealContexts {
  constructor(
    private readonly sql: Sql,
    private readonly authors: FigureAuthors,
    private readonly topics: VisibleTopicsLoader,
    private readonly teams: TeamsLoader,
  ) {}

  /**
   * For the topics of a text; a topic the viewer cannot know of is no client.
   *
   * @param keys topics as written, or match keys; at most twenty
   * @throws BreveError `BAD_USER_INPUT` for more
   */
  async read(context: GraphqlContext, viewer: Viewer, keys: readonly string[]): Promise<DealContext> {
    if (keys.length > MOST_TOPICS) {
      throw new BreveError('BAD_USER_INPUT', { reason: 'topics', limit: MOST_TOPICS });
    }
    const [topics, authorTeams, dollar] = await Promise.all([
      Promise.all(keys.map((key) => this.topics.byName(context).load(key))),
      this.authors.teams(this.sql, viewer.personId),
      this.authors.dollar(this.sql),
    ]);
    const teams = await this.teams.many(context, new Set(authorTeams.map(({ id }) => id)));
    return {
      dollar,
      clientKeys: keys.filter((_, index) => topics[index]?.kind === TopicKind.CLIENT),
      teams: authorTeams.flatMap(({ id }) => teams.get(id) ?? []),
    };
  }
}
