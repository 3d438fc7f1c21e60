import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { TEST_PASSWORD, TestNetwork, type TestPerson } from './setup/test-network.js';

const LIST = `query ($first: Int, $after: String, $query: String) {
  adminPeople(first: $first, after: $after, query: $query) {
    edges { cursor node { email roles suspendedAt person { handle active } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const SUSPEND = `mutation ($id: ID!) {
  suspendPerson(input: { personId: $id }) { adminPerson { suspendedAt person { active } } }
}`;
const REACTIVATE = `mutation ($id: ID!) {
  reactivatePerson(input: { personId: $id }) { adminPerson { suspendedAt person { active } } }
}`;
const SET_ROLES = `mutation ($id: ID!, $roles: [Role!]!) {
  setRoles(input: { personId: $id, roles: $roles }) { adminPerson { roles } }
}`;
const SIGN_IN = `mutation ($login: String!, $password: String!) {
  signIn(input: { login: $login, password: $password }) { viewer { email } }
}`;
const WHO = '{ viewer { roles mayAnnounce mayAdminister mayModerate } }';

interface Listed {
  adminPeople: {
    edges: { cursor: string; node: { email: string; person: { handle: string } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

describe('people as administrators see them', () => {
  let network: TestNetwork;
  let admin: TestPerson;
  let auditor: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    admin = await network.join('ada', [RoleName.ADMINISTRATOR]);
    auditor = await network.join('otto', [RoleName.AUDITOR, RoleName.MODERATOR, RoleName.COMMUNICATOR]);
  });
  afterAll(() => network.stop());

  it('are listed by name, page by page, and found by e-mail', async () => {
    await network.join('zed');
    await network.join('bea');
    const handles: string[] = [];
    let after: string | null = null;
    do {
      const { adminPeople }: Listed = await admin.caller.get<Listed>(LIST, { first: 3, after });
      handles.push(...adminPeople.edges.map(({ node }) => node.person.handle));
      after = adminPeople.pageInfo.hasNextPage ? adminPeople.pageInfo.endCursor : null;
    } while (after !== null);
    expect(handles).toEqual(['ada', 'bea', 'otto', 'zed']);
    expect(await admin.caller.get(LIST, { query: 'OTTO@colibri' })).toMatchObject({
      adminPeople: {
        edges: [
          {
            node: {
              email: 'otto@colibri.test',
              roles: ['AUDITOR', 'COMMUNICATOR', 'MODERATOR'],
              suspendedAt: null,
              person: { handle: 'otto', active: true },
            },
          },
        ],
      },
    });
    expect(await admin.caller.get(LIST, { query: '%' })).toMatchObject({ adminPeople: { edges: [] } });
  });

  it('may be seen and changed by administrators alone', async () => {
    for (const [caller, code] of [
      [auditor.caller, 'FORBIDDEN'],
      [network.nobody(), 'UNAUTHENTICATED'],
    ] as const) {
      expect(await caller.refusal(LIST)).toBe(code);
      expect(await caller.refusal(SUSPEND, { id: admin.id })).toBe(code);
      expect(await caller.refusal(REACTIVATE, { id: admin.id })).toBe(code);
      expect(await caller.refusal(SET_ROLES, { id: auditor.id, roles: ['ADMINISTRATOR'] })).toBe(code);
    }
  });

  it('hold the roles they are given, from the next request on', async () => {
    const carol = await network.join('carol');
    expect(await carol.caller.refusal(LIST)).toBe('FORBIDDEN');
    expect(
      await admin.caller.get(SET_ROLES, {
        id: carol.id,
        roles: ['COMMUNICATOR', 'ADMINISTRATOR', 'ADMINISTRATOR'],
      }),
    ).toEqual({ setRoles: { adminPerson: { roles: ['ADMINISTRATOR', 'COMMUNICATOR'] } } });
    expect(await carol.caller.get(WHO)).toEqual({
      viewer: {
        roles: ['ADMINISTRATOR', 'COMMUNICATOR'],
        mayAnnounce: true,
        mayAdminister: true,
        mayModerate: false,
      },
    });
    await carol.caller.get(LIST);
    await admin.caller.get(SET_ROLES, { id: carol.id, roles: ['MODERATOR'] });
    expect(await carol.caller.refusal(LIST)).toBe('FORBIDDEN');
    expect(await admin.caller.refusal(SET_ROLES, { id: carol.id, roles: ['KING'] })).toBe('BAD_USER_INPUT');
  });

  it('lose every session when suspended, and sign in again when reactivated', async () => {
    const dan = await network.join('dan');
    expect(await admin.caller.get(SUSPEND, { id: dan.id })).toEqual({
      suspendPerson: { adminPerson: { suspendedAt: expect.any(String), person: { active: false } } },
    });
    expect(await dan.caller.refusal(WHO)).toBe('UNAUTHENTICATED');
    expect(await network.nobody().refusal(SIGN_IN, { login: 'dan', password: TEST_PASSWORD })).toBe(
      'SIGN_IN_FAILED',
    );
    const twice = await admin.caller.ask(SUSPEND, { id: dan.id });
    expect(twice.errors).toEqual([]);
    expect(await admin.caller.get(REACTIVATE, { id: dan.id })).toEqual({
      reactivatePerson: { adminPerson: { suspendedAt: null, person: { active: true } } },
    });
    expect(await dan.caller.refusal(WHO)).toBe('UNAUTHENTICATED');
    await network.nobody().get(SIGN_IN, { login: 'dan', password: TEST_PASSWORD });
  });

  it('pass what they look after to a colleague when they leave, or later', async () => {
    const HANDED = `mutation ($id: ID!, $heir: ID) {
      suspendPerson(input: { personId: $id, heirId: $heir }) { adminPerson { suspendedAt } } }`;
    const OWNER = '{ topic(name: "relais") { owner { handle } } }';
    const [hal, ivo, jan] = [await network.join('hal'), await network.join('ivo'), await network.join('jan')];
    await hal.caller.get('mutation { createPost(input: { text: "Starting. #relais" }) { post { id } } }');
    await hal.caller.get(
      'mutation { updateTopic(input: { name: "relais", description: "Pick-up points." }) { topic { id } } }',
    );
    for (const heir of [hal.id, 'no-id', '0199aaaa-0000-7000-8000-000000000000']) {
      expect(await admin.caller.refusal(HANDED, { id: hal.id, heir })).toBe('BAD_USER_INPUT');
    }
    expect(await ivo.caller.refusal(HANDED, { id: hal.id, heir: ivo.id })).toBe('FORBIDDEN');
    expect(await ivo.caller.get(OWNER)).toEqual({ topic: { owner: { handle: 'hal' } } });
    await admin.caller.get(HANDED, { id: hal.id, heir: ivo.id });
    expect(await jan.caller.get(OWNER)).toEqual({ topic: { owner: { handle: 'ivo' } } });
    const told = (person: TestPerson) =>
      person.caller.get(
        '{ notifications(first: 9) { edges { node { kind readAt actor { handle } handover { topicCount cardCount } } } } }',
      );
    const handed = (handle: string) => ({
      notifications: {
        edges: [
          {
            node: {
              ...{ kind: 'HANDOVER', readAt: null, actor: { handle } },
              handover: { topicCount: 1, cardCount: 0 },
            },
          },
        ],
      },
    });
    expect(await told(ivo)).toEqual(handed('hal'));
    await admin.caller.get(HANDED, { id: ivo.id });
    expect(await admin.caller.refusal(HANDED, { id: jan.id, heir: ivo.id })).toBe('BAD_USER_INPUT');
    await admin.caller.get(HANDED, { id: ivo.id, heir: jan.id });
    expect(await jan.caller.get(OWNER)).toEqual({ topic: { owner: { handle: 'jan' } } });
    expect(await told(jan)).toEqual(handed('ivo'));
    // Nothing passes a second time, and nobody is told of nothing.
    await admin.caller.get(HANDED, { id: ivo.id, heir: jan.id });
    expect(await told(jan)).toEqual(handed('ivo'));
  });

  it.each(['no-id', '0199aaaa-0000-7000-8000-000000000000'])('are not %s', async (id) => {
    expect(await admin.caller.refusal(SUSPEND, { id })).toBe('NOT_FOUND');
    expect(await admin.caller.refusal(REACTIVATE, { id })).toBe('NOT_FOUND');
    expect(await admin.caller.refusal(SET_ROLES, { id, roles: [] })).toBe('NOT_FOUND');
    expect(await admin.caller.refusal(SET_ROLES, { id, roles: ['ADMINISTRATOR'] })).toBe('NOT_FOUND');
  });

  describe('when one of them is the last administrator', () => {
    it('keep that one', async () => {
      expect(await admin.caller.refusal(SUSPEND, { id: admin.id })).toBe('LAST_ADMINISTRATOR');
      expect(await admin.caller.refusal(SET_ROLES, { id: admin.id, roles: ['MODERATOR'] })).toBe(
        'LAST_ADMINISTRATOR',
      );
      await admin.caller.get(SET_ROLES, { id: admin.id, roles: ['ADMINISTRATOR', 'MODERATOR'] });
    });

    it('do not count suspended administrators', async () => {
      const eve = await network.join('eve', [RoleName.ADMINISTRATOR]);
      await admin.caller.get(SUSPEND, { id: eve.id });
      expect(await admin.caller.refusal(SUSPEND, { id: admin.id })).toBe('LAST_ADMINISTRATOR');
      await admin.caller.get(SET_ROLES, { id: eve.id, roles: [] });
    });

    it.each([
      ['suspend', SUSPEND],
      ['demote', SET_ROLES],
    ])(
      'keep one of two who %s each other at once',
      async (_, mutation) => {
        for (let round = 0; round < 3; round += 1) {
          const rival = await network.join(`rival${_}${round}`, [RoleName.ADMINISTRATOR]);
          const own = await network.join(`own${_}${round}`, [RoleName.ADMINISTRATOR]);
          await own.caller.get(SET_ROLES, { id: admin.id, roles: [] });
          const answers = await Promise.all([
            own.caller.ask(mutation, { id: rival.id, roles: [] }),
            rival.caller.ask(mutation, { id: own.id, roles: [] }),
          ]);
          const codes = answers.map(({ errors }) => errors[0]?.extensions.code ?? 'done');
          expect(codes.filter((code) => code === 'done')).toHaveLength(1);
          const left = codes[0] === 'done' ? own : rival;
          await left.caller.get(SET_ROLES, { id: admin.id, roles: ['ADMINISTRATOR'] });
          await admin.caller.get(SET_ROLES, { id: left.id, roles: [] });
        }
      },
      240_000,
    );
  });
});
