import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const CREATE = `mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id handle parent { handle } } } }`;
const UPDATE = `mutation ($input: UpdateTeamInput!) {
  updateTeam(input: $input) { team { handle displayName description parent { handle } } }
}`;
const DELETE = `mutation ($input: DeleteTeamInput!) { deleteTeam(input: $input) { ok } }`;
const SET = `mutation ($input: SetTeamMemberInput!) {
  setTeamMember(input: $input) { team { memberCount leads { handle } members { isLead person { handle } } } }
}`;
const REMOVE = `mutation ($input: RemoveTeamMemberInput!) {
  removeTeamMember(input: $input) { team { memberCount viewerIsMember } }
}`;
const TEAM = `query ($handle: String!) { team(handle: $handle) { id handle children { handle } } }`;

describe('teams', () => {
  let network: TestNetwork;
  let admin: TestPerson;
  let alice: TestPerson;
  let bob: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    admin = await network.join('ada', [RoleName.ADMINISTRATOR]);
    alice = await network.join('alice', [RoleName.COMMUNICATOR, RoleName.MODERATOR, RoleName.AUDITOR]);
    bob = await network.join('bob');
  });
  afterAll(() => network.stop());

  async function create(handle: string, parentId?: string): Promise<string> {
    const { createTeam } = await admin.caller.get<{ createTeam: { team: { id: string } } }>(CREATE, {
      input: { handle, displayName: `Team ${handle}`, ...(parentId !== undefined && { parentId }) },
    });
    return createTeam.team.id;
  }

  it('make a tree that everybody sees', async () => {
    const sales = await create('sales');
    const north = await create('north', sales);
    const { teams } = await bob.caller.get<{ teams: unknown[] }>('{ teams { handle parent { handle } } }');
    expect(teams).toEqual([
      { handle: 'north', parent: { handle: 'sales' } },
      { handle: 'sales', parent: null },
    ]);
    expect(await bob.caller.get(TEAM, { handle: '@Sales' })).toEqual({
      team: { id: sales, handle: 'sales', children: [{ handle: 'north' }] },
    });
    expect(north).not.toBe(sales);
  });

  it('are arranged by administrators alone', async () => {
    const team = await create('closed');
    const tries: [string, object][] = [
      [CREATE, { handle: 'mine', displayName: 'Mine' }],
      [UPDATE, { id: team, displayName: 'Mine' }],
      [DELETE, { id: team }],
      [SET, { teamId: team, personId: alice.id, isLead: true }],
      [REMOVE, { teamId: team, personId: alice.id }],
    ];
    for (const [mutation, input] of tries) {
      expect(await alice.caller.refusal(mutation, { input })).toBe('FORBIDDEN');
      expect(await network.nobody().refusal(mutation, { input })).toBe('UNAUTHENTICATED');
    }
  });

  it('have members and leads; leads come first', async () => {
    const team = await create('support');
    await admin.caller.get(SET, { input: { teamId: team, personId: alice.id } });
    expect(await admin.caller.get(SET, { input: { teamId: team, personId: bob.id, isLead: true } })).toEqual({
      setTeamMember: {
        team: {
          memberCount: 2,
          leads: [{ handle: 'bob' }],
          members: [
            { isLead: true, person: { handle: 'bob' } },
            { isLead: false, person: { handle: 'alice' } },
          ],
        },
      },
    });
    expect(
      await bob.caller.get('{ person(handle: "bob") { teams { isLead team { handle viewerIsMember } } } }'),
    ).toEqual({ person: { teams: [{ isLead: true, team: { handle: 'support', viewerIsMember: true } }] } });
    expect(await admin.caller.get(REMOVE, { input: { teamId: team, personId: bob.id } })).toEqual({
      removeTeamMember: { team: { memberCount: 1, viewerIsMember: false } },
    });
  });

  it('refuse a ring, also one that two administrators close at once', async () => {
    const [one, two] = [await create('ring-one'), await create('ring-two')];
    const answers = await Promise.all([
      admin.caller.ask(UPDATE, { input: { id: one, parentId: two } }),
      admin.caller.ask(UPDATE, { input: { id: two, parentId: one } }),
    ]);
    const codes = answers.map(({ errors }) => errors[0]?.extensions.code ?? 'done').sort();
    expect(codes).toEqual(['TEAM_CYCLE', 'done']);
    expect(await admin.caller.refusal(UPDATE, { input: { id: one, parentId: one } })).toBe('TEAM_CYCLE');
  });

  it('move to the top, change name and keep leading by the old handle', async () => {
    const parent = await create('above');
    const team = await create('first-name', parent);
    expect(
      await admin.caller.get(UPDATE, {
        input: {
          id: team,
          toTop: true,
          handle: 'second-name',
          displayName: ' Second\u202e  name ',
          description: 'a\r\nb',
        },
      }),
    ).toEqual({
      updateTeam: {
        team: { handle: 'second-name', displayName: 'Second name', description: 'a\nb', parent: null },
      },
    });
    expect(await bob.caller.get(TEAM, { handle: 'first-name' })).toMatchObject({ team: { id: team } });
    expect(await admin.caller.refusal(CREATE, { input: { handle: 'first-name', displayName: 'X' } })).toBe(
      'HANDLE_TAKEN',
    );
    expect(await admin.caller.refusal(UPDATE, { input: { id: team, toTop: true, parentId: parent } })).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('keep their handle when deleted, and are not deleted with teams below them', async () => {
    const parent = await create('parent');
    const child = await create('child', parent);
    await admin.caller.get(SET, { input: { teamId: child, personId: bob.id } });
    expect(await admin.caller.refusal(DELETE, { input: { id: parent } })).toBe('TEAM_NOT_EMPTY');
    await admin.caller.get(DELETE, { input: { id: child } });
    await admin.caller.get(DELETE, { input: { id: parent } });
    expect(await bob.caller.refusal(TEAM, { handle: 'child' })).toBe('NOT_FOUND');
    expect(await admin.caller.refusal(CREATE, { input: { handle: 'child', displayName: 'C' } })).toBe(
      'HANDLE_TAKEN',
    );
    expect(await admin.caller.refusal(UPDATE, { input: { id: child, displayName: 'C' } })).toBe('NOT_FOUND');
    expect(await admin.caller.refusal(SET, { input: { teamId: child, personId: bob.id } })).toBe('NOT_FOUND');
    const { person } = await bob.caller.get<{ person: { teams: { team: { handle: string } }[] } }>(
      '{ person(handle: "bob") { teams { team { handle } } } }',
    );
    expect(person.teams.map(({ team }) => team.handle)).not.toContain('child');
  });

  it.each([
    [{ handle: 'a b', displayName: 'A' }, 'HANDLE_INVALID'],
    [{ handle: 'admin', displayName: 'A' }, 'HANDLE_TAKEN'],
    [{ handle: 'alice', displayName: 'A' }, 'HANDLE_TAKEN'],
    [{ handle: 'fine', displayName: '' }, 'BAD_USER_INPUT'],
    [{ handle: 'fine', displayName: 'A', description: 'x'.repeat(501) }, 'BAD_USER_INPUT'],
    [{ handle: 'fine', displayName: 'A', parentId: 'no-id' }, 'NOT_FOUND'],
    [{ handle: 'fine', displayName: 'A', parentId: '0199aaaa-0000-7000-8000-000000000000' }, 'NOT_FOUND'],
  ])('refuse %j', async (input, code) => {
    expect(await admin.caller.refusal(CREATE, { input })).toBe(code);
  });

  it.each(['no-id', '0199aaaa-0000-7000-8000-000000000000'])('do not know %s', async (id) => {
    expect(await admin.caller.refusal(UPDATE, { input: { id } })).toBe('NOT_FOUND');
    expect(await admin.caller.refusal(DELETE, { input: { id } })).toBe('NOT_FOUND');
    expect(await admin.caller.refusal(SET, { input: { teamId: id, personId: bob.id } })).toBe('NOT_FOUND');
    expect(await admin.caller.refusal(REMOVE, { input: { teamId: id, personId: bob.id } })).toBe('NOT_FOUND');
    const team = await create(`for-${id.slice(0, 4)}`);
    expect(await admin.caller.refusal(SET, { input: { teamId: team, personId: id } })).toBe('NOT_FOUND');
  });
});
