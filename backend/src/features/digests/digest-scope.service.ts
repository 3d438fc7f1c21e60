import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { Team } from '../people/team.model.js';
import { TeamsLoader } from '../people/teams.loader.js';
import { topicMembers } from '../topics/topic-members.js';
import type { Topic } from '../topics/topic.model.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';

/** What a digest is of: teams with those below them, and topics. */
export interface DigestScope {
  readonly teams: readonly Team[];
  readonly topics: readonly Topic[];
  /** The teams with every team below them. */
  readonly teamIds: readonly string[];
  /** One of the teams with every team below it. */
  readonly branchOf: (teamId: string) => readonly string[];
  /** Their present members. */
  readonly personIds: readonly string[];
  readonly topicIds: readonly string[];
}

/** So many teams and topics at most, together. */
const MOST_TARGETS = 20;

const BRANCHES = `
  WITH RECURSIVE below AS (
    SELECT t.id AS root, t.id FROM team t WHERE t.id = ANY($1::uuid[]) AND t.deleted_at IS NULL
    UNION
    SELECT below.root, t.id FROM team t JOIN below ON t.parent_id = below.id WHERE t.deleted_at IS NULL)
  SELECT b.root, array_agg(DISTINCT b.id) AS "teamIds",
         array_remove(array_agg(DISTINCT m.person_id), NULL) AS "personIds"
    FROM below b LEFT JOIN team_member m ON m.team_id = b.id
   GROUP BY b.root`;

interface BranchRow {
  readonly root: string;
  readonly teamIds: readonly string[];
  readonly personIds: readonly string[];
}

/** $1: topics. Each with those it is one with: posts keep the topic they were written with. */
const MEMBERS = `SELECT DISTINCT m.id FROM unnest($1::uuid[]) AS asked (id) CROSS JOIN LATERAL (${topicMembers('asked.id')}) AS m (id)`;

/** From what somebody asks for to the ids of it, as it stands now. */
@Injectable()
export class DigestScopes {
  constructor(
    private readonly sql: Sql,
    private readonly teams: TeamsLoader,
    private readonly topics: VisibleTopicsLoader,
  ) {}

  /**
   * The scope of handles and topic names.
   *
   * @throws BreveError `NOT_FOUND` for a team there is not, and for a topic the reader cannot know of;
   *   `BAD_USER_INPUT` for none or more than twenty
   */
  async resolve(
    context: GraphqlContext,
    teamHandles: readonly string[],
    topicNames: readonly string[],
  ): Promise<DigestScope> {
    const count = teamHandles.length + topicNames.length;
    if (count === 0 || count > MOST_TARGETS) throw new BreveError('BAD_USER_INPUT', { reason: 'targets' });
    const teams = await Promise.all(
      teamHandles.map(async (handle) => {
        const team = await this.teams.byHandle(context).load(handle);
        if (!team) throw new BreveError('NOT_FOUND');
        return team;
      }),
    );
    const topics = await Promise.all(topicNames.map((name) => this.topics.get(context, name)));
    return this.complete(teams, topics);
  }

  /** The same of what was kept: teams and topics that are no more, or not for this reader, are left out. */
  async of(
    context: GraphqlContext,
    teamIds: readonly string[],
    topicKeys: readonly string[],
  ): Promise<DigestScope> {
    const { teams, topics } = await this.targets(context, teamIds, topicKeys);
    return this.complete(teams, topics);
  }

  /** What was kept, without who belongs to it. */
  async targets(
    context: GraphqlContext,
    teamIds: readonly string[],
    topicKeys: readonly string[],
  ): Promise<Pick<DigestScope, 'teams' | 'topics'>> {
    const [teams, topics] = await Promise.all([
      this.teams.many(context, new Set(teamIds)),
      Promise.all(topicKeys.map((key) => this.topics.byName(context).load(key))),
    ]);
    return {
      teams: teamIds.flatMap((id) => teams.get(id) ?? []),
      topics: topics.filter((topic) => topic !== null),
    };
  }

  private async complete(teams: readonly Team[], topics: readonly Topic[]): Promise<DigestScope> {
    const [rows, merged] = await Promise.all([
      this.sql.rows<BranchRow>(BRANCHES, [teams.map(({ id }) => id)]),
      this.sql.rows<{ id: string }>(MEMBERS, [topics.map(({ id }) => id)]),
    ]);
    return {
      teams,
      topics,
      teamIds: [...new Set(rows.flatMap(({ teamIds }) => teamIds))],
      branchOf: (teamId) => rows.find(({ root }) => root === teamId)?.teamIds ?? [],
      personIds: [...new Set(rows.flatMap(({ personIds }) => personIds))],
      topicIds: merged.map(({ id }) => id),
    };
  }
}
