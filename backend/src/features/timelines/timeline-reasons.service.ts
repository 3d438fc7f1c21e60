import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from '../people/people.loader.js';
import { TeamsLoader } from '../people/teams.loader.js';
import type { PostPage } from '../posts/post-pages.service.js';
import { TopicsLoader } from '../topics/topics.loader.js';
import type { HomeEntry } from './home-places.query.js';
import { type HomeReason, readHomeReasons } from './home-reasons.query.js';
import type { PersonEntry } from './person.query.js';
import { TimelineReasonKind } from './timeline-reason.model.js';

/** Says of every post of a page why it stands there. */
@Injectable()
export class TimelineReasons {
  constructor(
    private readonly sql: Sql,
    private readonly people: PeopleLoader,
    private readonly topics: TopicsLoader,
    private readonly teams: TeamsLoader,
  ) {}

  /** In the home of a person. What has been found out once stays with the entry. */
  async ofHome(
    context: GraphqlContext,
    viewerId: string,
    page: PostPage<HomeEntry>,
  ): Promise<PostPage<HomeEntry>> {
    const unknown = page.edges.filter(({ row }) => row.reason === undefined).map(({ row }) => row.id);
    if (unknown.length > 0) {
      const found = await readHomeReasons(this.sql, viewerId, unknown);
      for (const { row } of page.edges) row.reason ??= found.get(row.id);
    }
    return this.name(context, page, (entry) => entry.reason ?? null);
  }

  /** On the page of a person: what they reposted. */
  ofPerson(
    context: GraphqlContext,
    personId: string,
    page: PostPage<PersonEntry>,
  ): Promise<PostPage<PersonEntry>> {
    const repost = { kind: TimelineReasonKind.REPOST, person_id: personId, topic_id: null, team_id: null };
    return this.name(context, page, (entry) => (entry.reposted ? repost : null));
  }

  /** Puts persons, topics and teams in the place of ids. */
  private async name<Row>(
    context: GraphqlContext,
    page: PostPage<Row>,
    reasonOf: (row: Row) => HomeReason | null,
  ): Promise<PostPage<Row>> {
    const reasons = page.edges.map(({ row }) => reasonOf(row));
    const ids = (key: 'person_id' | 'topic_id' | 'team_id'): Set<string> =>
      new Set(reasons.map((reason) => reason?.[key] ?? null).filter((id) => id !== null));
    const [people, topics, teams] = await Promise.all([
      this.people.many(context, ids('person_id')),
      this.topics.many(context, ids('topic_id')),
      this.teams.many(context, ids('team_id')),
    ]);
    page.edges.forEach((edge, index) => {
      const reason = reasons[index];
      edge.reason = reason
        ? {
            kind: reason.kind,
            person: people.get(reason.person_id ?? '') ?? null,
            topic: topics.get(reason.topic_id ?? '') ?? null,
            team: teams.get(reason.team_id ?? '') ?? null,
          }
        : null;
    });
    return page;
  }
}
