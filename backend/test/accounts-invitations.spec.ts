import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { Sql } from '../src/platform/database/sql.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const CREATE = `mutation ($input: CreateInvitationInput!) {
  createInvitation(input: $input) {
    link
    invitation { id email displayName status team { handle } createdBy { handle } createdAt expiresAt acceptedBy { handle } }
  }
}`;
const REVOKE = `mutation ($input: RevokeInvitationInput!) { revokeInvitation(input: $input) { invitation { status } } }`;
const PREVIEW = `query ($token: String!) {
  invitation(token: $token) { email displayName companyName invitedBy language }
}`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) { viewer { email firstVisit person { handle displayName title teams { team { handle } } } } }
}`;
const LIST = '{ invitations { id status team { handle } createdBy { handle } acceptedBy { handle } } }';

interface Made {
  id: string;
  token: string;
}

describe('invitations', () => {
  let network: TestNetwork;
  let admin: TestPerson;
  let bob: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    admin = await network.join('ada', [RoleName.ADMINISTRATOR]);
    bob = await network.join('bob', [RoleName.MODERATOR, RoleName.COMMUNICATOR, RoleName.AUDITOR]);
  });
  afterAll(() => network.stop());

  async function invite(input: object = {}, from = admin): Promise<Made> {
    const { createInvitation } = await from.caller.get<{
      createInvitation: { link: string; invitation: { id: string } };
    }>(CREATE, { input });
    const link = new URL(createInvitation.link);
    expect([link.origin, link.pathname]).toEqual([network.instance.address, '/invitation']);
    return { id: createInvitation.invitation.id, token: link.searchParams.get('token') ?? '' };
  }

  function joining(token: string, handle: string): Record<string, unknown> {
    return {
      token,
      handle,
      displayName: `New ${handle}`,
      email: `${handle}@colibri.test`,
      password: 'correct horse battery',
      language: 'FR',
      timeZone: 'Europe/Paris',
    };
  }

  async function statusOf(id: string): Promise<string | undefined> {
    const { invitations } = await admin.caller.get<{ invitations: { id: string; status: string }[] }>(LIST);
    return invitations.find((invitation) => invitation.id === id)?.status;
  }

  it('let somebody in, into their team, signed in', async () => {
    const { createTeam } = await admin.caller.get<{ createTeam: { team: { id: string } } }>(
      'mutation { createTeam(input: { handle: "sales", displayName: "Sales" }) { team { id } } }',
    );
    const { id, token } = await invite({
      email: 'Carol@Colibri.test',
      displayName: 'Carol Martin',
      teamId: createTeam.team.id,
    });
    const caller = network.nobody();
    expect(await caller.get(PREVIEW, { token })).toEqual({
      invitation: {
        email: 'carol@colibri.test',
        displayName: 'Carol Martin',
        companyName: 'Colibri',
        invitedBy: 'Ada',
        language: 'FR',
      },
    });
    const input = { ...joining(token, 'carol'), title: 'Buyer' };
    expect(await caller.refusal(ACCEPT, { input: { ...input, email: 'other@colibri.test' } })).toBe(
      'EMAIL_INVALID',
    );
    expect(await caller.get(ACCEPT, { input })).toEqual({
      acceptInvitation: {
        viewer: {
          email: 'carol@colibri.test',
          firstVisit: true,
          person: {
            handle: 'carol',
            displayName: 'New carol',
            title: 'Buyer',
            teams: [{ team: { handle: 'sales' } }],
          },
        },
      },
    });
    expect(await caller.get('{ viewer { email roles } }')).toEqual({
      viewer: { email: 'carol@colibri.test', roles: [] },
    });
    expect(await network.nobody().refusal(PREVIEW, { token })).toBe('LINK_EXPIRED');
    const { invitations } = await admin.caller.get<{ invitations: { id: string }[] }>(LIST);
    expect(invitations.find((invitation) => invitation.id === id)).toEqual({
      id,
      status: 'ACCEPTED',
      team: { handle: 'sales' },
      createdBy: { handle: 'ada' },
      acceptedBy: { handle: 'carol' },
    });
    expect(await admin.caller.refusal(REVOKE, { input: { id } })).toBe('CONFLICT');
  });

  it('are used once, even by two at once', async () => {
    const { token } = await invite();
    const answers = await Promise.all(
      ['dan', 'eve'].map((handle) => network.nobody().ask(ACCEPT, { input: joining(token, handle) })),
    );
    expect(answers.map(({ errors }) => errors[0]?.extensions.code ?? 'done').sort()).toEqual([
      'LINK_EXPIRED',
      'done',
    ]);
  });

  it.each([
    [{ handle: 'bob' }, 'HANDLE_TAKEN'],
    [{ handle: 'Moi' }, 'HANDLE_TAKEN'],
    [{ handle: 'jérémie' }, 'HANDLE_INVALID'],
    [{ email: 'BOB@colibri.test' }, 'EMAIL_TAKEN'],
    [{ email: 'no address' }, 'EMAIL_INVALID'],
    [{ password: 'short' }, 'PASSWORD_TOO_WEAK'],
    [{ displayName: ' \u200b ' }, 'BAD_USER_INPUT'],
    [{ timeZone: 'Mars/Olympus' }, 'BAD_USER_INPUT'],
    [{ title: 'x'.repeat(121) }, 'BAD_USER_INPUT'],
  ])('are not used up by %j', async (wrong, code) => {
    const { id, token } = await invite();
    const input = { ...joining(token, 'frank'), ...wrong };
    expect(await network.nobody().refusal(ACCEPT, { input })).toBe(code);
    expect(await statusOf(id)).toBe('PENDING');
    expect(await network.nobody().refusal('{ person(handle: "frank") { id } }')).toBe('UNAUTHENTICATED');
    expect(await bob.caller.refusal('{ person(handle: "frank") { id } }')).toBe('NOT_FOUND');
  });

  it('work no more once taken back or too old', async () => {
    const revoked = await invite();
    expect(await admin.caller.get(REVOKE, { input: { id: revoked.id } })).toEqual({
      revokeInvitation: { invitation: { status: 'REVOKED' } },
    });
    await admin.caller.get(REVOKE, { input: { id: revoked.id } });
    const old = await invite({ expiresInDays: 1 });
    await network.service(Sql).rows('UPDATE invitation SET expires_at = now() WHERE id = $1', [old.id]);
    for (const { token } of [revoked, old, { token: 'guess' }]) {
      expect(await network.nobody().refusal(PREVIEW, { token })).toBe('LINK_EXPIRED');
      expect(await network.nobody().refusal(ACCEPT, { input: joining(token, 'gina') })).toBe('LINK_EXPIRED');
    }
    expect(await statusOf(old.id)).toBe('EXPIRED');
    expect(await statusOf(revoked.id)).toBe('REVOKED');
  });

  it('are made for seven days unless told', async () => {
    const { createInvitation } = await admin.caller.get<{
      createInvitation: { invitation: { createdAt: string; expiresAt: string } };
    }>(CREATE, { input: {} });
    const { createdAt, expiresAt } = createInvitation.invitation;
    expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(7 * 24 * 3600 * 1000);
  });

  it.each([
    [{ email: 'bob@colibri.test' }, 'EMAIL_TAKEN'],
    [{ email: 'bob' }, 'EMAIL_INVALID'],
    [{ teamId: 'no-id' }, 'NOT_FOUND'],
    [{ teamId: '0199aaaa-0000-7000-8000-000000000000' }, 'NOT_FOUND'],
    [{ expiresInDays: 0 }, 'BAD_USER_INPUT'],
    [{ expiresInDays: 91 }, 'BAD_USER_INPUT'],
    [{ displayName: '' }, 'BAD_USER_INPUT'],
  ])('are not made of %j', async (input, code) => {
    expect(await admin.caller.refusal(CREATE, { input })).toBe(code);
  });

  it('still let somebody in when their team is deleted meanwhile', async () => {
    const { createTeam } = await admin.caller.get<{ createTeam: { team: { id: string } } }>(
      'mutation { createTeam(input: { handle: "gone", displayName: "Gone" }) { team { id } } }',
    );
    const { token } = await invite({ teamId: createTeam.team.id });
    await admin.caller.get('mutation ($id: ID!) { deleteTeam(input: { id: $id }) { ok } }', {
      id: createTeam.team.id,
    });
    expect(await network.nobody().get(ACCEPT, { input: joining(token, 'hugo') })).toMatchObject({
      acceptInvitation: { viewer: { person: { teams: [] } } },
    });
  });

  it('end with the rights of whoever made them, as do open reset links', async () => {
    const ivy = await network.join('ivy', [RoleName.ADMINISTRATOR]);
    const [hers, ours] = [await invite({}, ivy), await invite()];
    const { createPasswordResetLink } = await ivy.caller.get<{ createPasswordResetLink: { link: string } }>(
      'mutation ($id: ID!) { createPasswordResetLink(input: { personId: $id }) { link } }',
      { id: bob.id },
    );
    await admin.caller.get(
      'mutation ($id: ID!) { setRoles(input: { personId: $id, roles: [] }) { adminPerson { roles } } }',
      { id: ivy.id },
    );
    expect(await statusOf(hers.id)).toBe('REVOKED');
    expect(await statusOf(ours.id)).toBe('PENDING');
    const token = new URL(createPasswordResetLink.link).searchParams.get('token');
    expect(
      await network.nobody().get('query ($token: String!) { passwordResetValid(token: $token) }', { token }),
    ).toEqual({ passwordResetValid: false });
  });

  it('are the business of administrators alone', async () => {
    const { id } = await invite();
    for (const [caller, code] of [
      [bob.caller, 'FORBIDDEN'],
      [network.nobody(), 'UNAUTHENTICATED'],
    ] as const) {
      expect(await caller.refusal(LIST)).toBe(code);
      expect(await caller.refusal(CREATE, { input: {} })).toBe(code);
      expect(await caller.refusal(REVOKE, { input: { id } })).toBe(code);
    }
    expect(await admin.caller.refusal(REVOKE, { input: { id: 'no-id' } })).toBe('NOT_FOUND');
  });
});
