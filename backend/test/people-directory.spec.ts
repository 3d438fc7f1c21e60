import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { PeopleService } from '../src/features/people/people.service.js';
import { TeamMembersService } from '../src/features/people/team-members.service.js';
import { TeamsService } from '../src/features/people/teams.service.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { statementsOf } from './setup/query-count.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const PEOPLE = `query ($first: Int, $after: String, $query: String, $teamHandle: String) {
  people(first: $first, after: $after, query: $query, teamHandle: $teamHandle) {
    edges { cursor node { handle } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const SEARCH = `query ($query: String!) { searchPeople(query: $query) { edges { node { handle } } } }`;
const COMPLETE = `query ($prefix: String!) {
  completeMention(prefix: $prefix) { __typename ... on Person { handle } ... on Team { handle } }
}`;

interface Listed {
  edges: { cursor: string; node: { handle: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

describe('the directory', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let admin: TestPerson;
  let sales: string;
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice');
    admin = await network.join('ada', [RoleName.ADMINISTRATOR]);
    await known('jeremie.nguyen', 'Jérémie Nguyên', 'Chef de projet Été');
    await known('zoe', 'Ælis Müller-Œuvrard', '50 % + _bonus_');
    await known('jp', 'Jean-Pierre d’Été', '');
    const gone = await known('gone', 'Jerome Gone', '');
    await admin.caller.get(
      'mutation ($id: ID!) { suspendPerson(input: { personId: $id }) { adminPerson { email } } }',
      {
        id: gone.id,
      },
    );
    sales = await network
      .service(TeamsService)
      .createTeam({ handle: 'ventes', displayName: 'Équipe Ventes' });
    const nord = await network
      .service(TeamsService)
      .createTeam({ handle: 'ventes-nord', displayName: 'Ventes Nord', parentId: sales });
    await network.service(TeamMembersService).setMember({ teamId: sales, personId: gone.id, isLead: true });
    await network.service(TeamMembersService).setMember({ teamId: nord, personId: alice.id, isLead: false });
  });
  afterAll(() => network.stop());
  afterEach(() => {
    jest.restoreAllMocks();
  });

  async function known(handle: string, displayName: string, title: string): Promise<TestPerson> {
    const person = await network.join(handle);
    await network
      .service(UnitOfWork)
      .run((transaction) =>
        network.service(PeopleService).updateProfile(transaction, person.id, { displayName, title }),
      );
    return person;
  }

  async function list(variables: Record<string, unknown>): Promise<Listed> {
    return (await alice.caller.get<{ people: Listed }>(PEOPLE, variables)).people;
  }

  function handles(listed: { edges: { node: { handle: string } }[] }): string[] {
    return listed.edges.map(({ node }) => node.handle);
  }

  it('shows everybody by name, accents folded, without those suspended, in pages', async () => {
    const all = await list({});
    expect(handles(all)).toEqual(['ada', 'zoe', 'alice', 'jp', 'jeremie.nguyen']);
    const first = await list({ first: 2 });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await list({ first: 2, after: first.pageInfo.endCursor });
    const third = await list({ first: 2, after: second.pageInfo.endCursor });
    expect([first, second, third].flatMap(handles)).toEqual(handles(all));
    expect(third.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(await list({ after: third.pageInfo.endCursor })).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  it.each([
    [{ first: 0 }],
    [{ first: 101 }],
    [{ after: 'no cursor' }],
    [{ after: '' }],
    [{ query: 'x'.repeat(201) }],
    [{ query: 'a b c d e f g h i' }],
  ])('refuses %j', async (variables) => {
    expect(await alice.caller.refusal(PEOPLE, variables)).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['JEREMIE', ['jeremie.nguyen']],
    ['ngu projet', ['jeremie.nguyen']],
    ['ete', ['jp', 'jeremie.nguyen']],
    ['été', ['jp', 'jeremie.nguyen']],
    ['oeuvrard', ['zoe']],
    ['@jp', ['jp']],
    ['50 %', ['zoe']],
    ['%', ['zoe']],
    ['_bonus_', ['zoe']],
    ['jerome', []],
    ['nobody', []],
    ['\\', []],
    ['a\0da', ['ada']],
  ])('finds %j', async (query, expected) => {
    expect(handles(await list({ query }))).toEqual(expected);
    const { searchPeople } = await alice.caller.get<{ searchPeople: Listed }>(SEARCH, { query });
    expect(handles(searchPeople)).toEqual(expected);
  });

  it('searches for nothing and finds nobody, lists without a query and shows everybody', async () => {
    expect(await alice.caller.get(SEARCH, { query: '  ' })).toEqual({ searchPeople: { edges: [] } });
    expect(handles(await list({ query: ' ' }))).toHaveLength(5);
  });

  it('shows the members of a team itself', async () => {
    expect(handles(await list({ teamHandle: '@ventes-nord' }))).toEqual(['alice']);
    expect(handles(await list({ teamHandle: 'ventes' }))).toEqual([]);
    expect(await alice.caller.refusal(PEOPLE, { teamHandle: 'nowhere' })).toBe('NOT_FOUND');
  });

  it('leads to a person by every handle they had, suspended or not', async () => {
    await network
      .service(UnitOfWork)
      .run((transaction) =>
        network.service(PeopleService).updateProfile(transaction, admin.id, { handle: 'ada.lovelace' }),
      );
    const query = 'query ($handle: String!) { person(handle: $handle) { handle active } }';
    for (const handle of ['ada', '@ADA', 'ada.lovelace']) {
      expect(await alice.caller.get(query, { handle })).toEqual({
        person: { handle: 'ada.lovelace', active: true },
      });
    }
    expect(await alice.caller.get(query, { handle: 'gone' })).toEqual({
      person: { handle: 'gone', active: false },
    });
    for (const handle of ['nobody', '', 'a\0', 'ventes', 'é']) {
      expect(await alice.caller.refusal(query, { handle })).toBe('NOT_FOUND');
    }
  });

  describe('completes a mention', () => {
    async function complete(prefix: string): Promise<string[]> {
      const { completeMention } = await alice.caller.get<{
        completeMention: { __typename: string; handle: string }[];
      }>(COMPLETE, { prefix });
      return completeMention.map(({ __typename, handle }) => `${__typename} ${handle}`);
    }

    it.each([
      ['jer', ['Person jeremie.nguyen']],
      ['JÉR', ['Person jeremie.nguyen']],
      ['ngu', ['Person jeremie.nguyen']],
      ['pie', ['Person jp']],
      ['jeremie.n', ['Person jeremie.nguyen']],
      ['ete', ['Person jp']],
      ['oeuv', ['Person zoe']],
      ['nord', ['Team ventes-nord']],
      ['eremie', []],
      ['%', []],
      ['x'.repeat(5000), []],
    ])('%s', async (prefix, expected) => {
      expect(await complete(prefix)).toEqual(expected);
    });

    it('with mine first: my teams and those above, whom I follow', async () => {
      expect(await complete('ven')).toEqual(['Team ventes', 'Team ventes-nord']);
      expect((await complete(''))[0]).toBe('Team ventes');
      await alice.caller.get('mutation { followPerson(input: { handle: "zoe" }) { person { id } } }');
      expect((await complete('')).slice(0, 3)).toEqual(['Person zoe', 'Team ventes', 'Team ventes-nord']);
    });

    it('with eight at most', async () => {
      for (let number = 0; number < 10; number += 1) await network.join(`many${number}`);
      expect(await complete('many')).toHaveLength(8);
    }, 240_000);
  });

  it('costs as many statements for one person as for fifty', async () => {
    const query = `query ($first: Int) {
      people(first: $first) { edges { node {
        handle avatar { initials hue } isViewer viewerFollows viewerMutes followerCount followedPersonCount
        teams { isLead team { handle parent { handle } children { handle } leads { handle } memberCount viewerIsMember } }
      } } }
    }`;
    async function cost(first: number): Promise<number> {
      return (await statementsOf(network.instance, () => alice.caller.get(query, { first }))).length;
    }
    const many = await cost(50);
    expect(many).toBeLessThanOrEqual(10);
    expect(await cost(3)).toBe(many);
  });
});
