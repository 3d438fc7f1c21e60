import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { cutNamePage, type NameSlice, readNamePage } from '../../platform/database/name-keyset.js';
import { wordPatterns } from '../../platform/database/word-patterns.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { DirectoryQuery, type DirectoryRow } from './directory.query.js';
import { MentionCompletionQuery } from './mention-completion.query.js';
import { PeopleLoader, toPerson } from './people.loader.js';

import type { PersonConnection } from './person-connection.model.js';
import type { Person } from './person.model.js';
import type { Team } from './team.model.js';
import { TeamsLoader, toTeam } from './teams.loader.js';

const MOST_TEAMS = 100;

interface ListArguments {
  first?: number | null;
  after?: string | null;
}

/** Finding people and teams. */
@Injectable()
export class DirectoryService {
  constructor(
    private readonly directory: DirectoryQuery,
    private readonly completion: MentionCompletionQuery,
    private readonly people: PeopleLoader,
    private readonly teams: TeamsLoader,
  ) {}

  /**
   * The person of a handle, suspended or not.
   *
   * @throws BreveError `NOT_FOUND`
   */
  async getPerson(context: GraphqlContext, handle: string): Promise<Person> {
    const person = await this.people.byHandle(context).load(handle);
    if (!person) throw new BreveError('NOT_FOUND');
    return person;
  }

  /**
   * People who are not suspended, by name.
   *
   * @throws BreveError `NOT_FOUND` for the team; `BAD_USER_INPUT` for the query, the size or the cursor
   */
  async listPeople(
    context: GraphqlContext,
    asked: ListArguments & { query?: string | null; teamHandle?: string | null },
  ): Promise<PersonConnection> {
    const page = readNamePage(asked);
    const patterns = wordPatterns(asked.query ?? '');
    const teamId = await this.teamIdOf(context, asked.teamHandle);
    return dress(await this.directory.read({ patterns, teamId }, page));
  }

  /**
   * People in whose name, handle or title every word is found, blind to accents; nobody for no word.
   *
   * @throws BreveError `BAD_USER_INPUT` for the query, the size or the cursor
   */
  async searchPeople(asked: ListArguments & { query: string }): Promise<PersonConnection> {
    const page = readNamePage(asked);
    const patterns = wordPatterns(asked.query);
    if (patterns.length === 0) return dress(cutNamePage([], page));
    return dress(await this.directory.read({ patterns, teamId: null }, page));
  }

  /**
   * Teams in whose name, handle or description every word is found, by name; none for no word.
   *
   * @throws BreveError `BAD_USER_INPUT` for the query
   */
  async searchTeams(query: string): Promise<Team[]> {
    const patterns = wordPatterns(query);
    if (patterns.length === 0) return [];
    return (await this.directory.findTeams(patterns, MOST_TEAMS)).map(toTeam);
  }

  /**
   * How many people, and how many teams, these searches find; not counted beyond `most`.
   *
   * @throws BreveError `BAD_USER_INPUT` for the query
   */
  async countFound(query: string, most: number): Promise<{ people: number; teams: number }> {
    const patterns = wordPatterns(query);
    if (patterns.length === 0) return { people: 0, teams: 0 };
    const [people, teams] = await Promise.all([
      this.directory.countPeople(patterns, most),
      this.directory.countTeams(patterns, most),
    ]);
    return { people, teams };
  }

  /** People whose name is written nearly like one of these words: the nearest first. */
  async listNear(words: readonly string[], most: number): Promise<Person[]> {
    return (await this.directory.findNear(words, most)).map(toPerson);
  }

  /** At most eight people and teams to offer for what is typed after `@`. */
  async completeMention(context: GraphqlContext, viewer: Viewer, prefix: string): Promise<(Person | Team)[]> {
    const proposals = await this.completion.read(viewer.personId, prefix);
    const found = await Promise.all(
      proposals.map(({ personId, teamId }) =>
        personId === null ? this.teams.byId(context).load(teamId) : this.people.byId(context).load(personId),
      ),
    );
    return found.filter((entry) => entry !== null);
  }

  private async teamIdOf(context: GraphqlContext, handle: string | null | undefined): Promise<string | null> {
    if (handle == null) return null;
    const team = await this.teams.byHandle(context).load(handle);
    if (!team) throw new BreveError('NOT_FOUND');
    return team.id;
  }
}

function dress({ edges, pageInfo }: NameSlice<DirectoryRow>): PersonConnection {
  return { edges: edges.map(({ cursor, row }) => ({ cursor, node: toPerson(row) })), pageInfo };
}
