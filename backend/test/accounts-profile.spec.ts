import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const UPDATE = `mutation ($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    viewer { person { handle displayName title language timeZone avatar { initials hue } } }
  }
}`;
const COMPANY = `mutation ($input: UpdateCompanyInput!) {
  updateCompany(input: $input) { company { name language timeZone currency } }
}`;

describe('one’s own settings', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let admin: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice');
    admin = await network.join('ada', [RoleName.ADMINISTRATOR]);
    await network.join('bob');
  });
  afterAll(() => network.stop());

  it('change what is given, the old handle leads on, the colour stays', async () => {
    const before = await alice.caller.get<{ viewer: { person: { avatar: { hue: number } } } }>(
      '{ viewer { person { avatar { hue } } } }',
    );
    expect(
      await alice.caller.get(UPDATE, {
        input: {
          displayName: ' Alice  d’Été ',
          handle: 'Alice.Ete',
          title: 'Acheteuse',
          language: 'FR',
          timeZone: 'America/Montreal',
        },
      }),
    ).toEqual({
      updateProfile: {
        viewer: {
          person: {
            handle: 'alice.ete',
            displayName: 'Alice d’Été',
            title: 'Acheteuse',
            language: 'FR',
            timeZone: 'America/Toronto',
            avatar: { initials: 'AÉ', hue: before.viewer.person.avatar.hue },
          },
        },
      },
    });
    expect(await alice.caller.get('{ person(handle: "alice") { handle isViewer } }')).toEqual({
      person: { handle: 'alice.ete', isViewer: true },
    });
    const { errors } = await alice.caller.ask('{ person(handle: "nobody") { id } }');
    expect(errors[0]?.message).toBe('Introuvable.');
    expect(await alice.caller.get(UPDATE, { input: { handle: 'alice' } })).toMatchObject({
      updateProfile: { viewer: { person: { handle: 'alice', title: 'Acheteuse' } } },
    });
    await alice.caller.get(UPDATE, { input: { title: '', language: null } });
  });

  it.each([
    [{ handle: 'bob' }, 'HANDLE_TAKEN'],
    [{ handle: 'admin' }, 'HANDLE_TAKEN'],
    [{ handle: 'a..b' }, 'HANDLE_INVALID'],
    [{ handle: 'x'.repeat(31) }, 'HANDLE_INVALID'],
    [{ displayName: '\u202e ' }, 'BAD_USER_INPUT'],
    [{ displayName: 'x'.repeat(81) }, 'BAD_USER_INPUT'],
    [{ timeZone: 'Nowhere' }, 'BAD_USER_INPUT'],
  ])('refuse %j and change nothing', async (wrong, code) => {
    const whole = '{ viewer { person { handle displayName title timeZone } } }';
    const before = await alice.caller.get(whole);
    expect(await alice.caller.refusal(UPDATE, { input: { title: 'Changed', ...wrong } })).toBe(code);
    expect(await alice.caller.get(whole)).toEqual(before);
  });

  it('switch shortcuts and close the first visit', async () => {
    const ask = '{ viewer { shortcutsEnabled firstVisit leadsTeams { handle } } }';
    expect(await alice.caller.get(ask)).toEqual({
      viewer: { shortcutsEnabled: true, firstVisit: true, leadsTeams: [] },
    });
    await alice.caller.get(
      'mutation { setShortcutsEnabled(input: { enabled: false }) { viewer { email } } }',
    );
    expect(
      await alice.caller.get('mutation { endFirstVisit { viewer { firstVisit shortcutsEnabled } } }'),
    ).toEqual({ endFirstVisit: { viewer: { firstVisit: false, shortcutsEnabled: false } } });
  });

  it('name the teams one leads', async () => {
    for (const [handle, isLead] of [
      ['led', true],
      ['joined', false],
    ] as const) {
      const { createTeam } = await admin.caller.get<{ createTeam: { team: { id: string } } }>(
        'mutation ($handle: String!) { createTeam(input: { handle: $handle, displayName: "T" }) { team { id } } }',
        { handle },
      );
      await admin.caller.get(
        'mutation ($input: SetTeamMemberInput!) { setTeamMember(input: $input) { team { id } } }',
        { input: { teamId: createTeam.team.id, personId: alice.id, isLead } },
      );
    }
    expect(await alice.caller.get('{ viewer { leadsTeams { handle } } }')).toEqual({
      viewer: { leadsTeams: [{ handle: 'led' }] },
    });
  });

  it('are nobody’s without a session', async () => {
    expect(await network.nobody().refusal(UPDATE, { input: {} })).toBe('UNAUTHENTICATED');
  });

  describe('and the company’s', () => {
    it('are changed by administrators alone', async () => {
      expect(await alice.caller.refusal(COMPANY, { input: { name: 'Mine' } })).toBe('FORBIDDEN');
      expect(
        await admin.caller.get(COMPANY, { input: { name: 'Colibri SA', language: 'EN', currency: 'chf' } }),
      ).toEqual({
        updateCompany: {
          company: { name: 'Colibri SA', language: 'EN', timeZone: 'Europe/Paris', currency: 'CHF' },
        },
      });
      expect(await admin.caller.get(COMPANY, { input: {} })).toMatchObject({
        updateCompany: { company: { name: 'Colibri SA' } },
      });
    });

    it.each([[{ name: '' }], [{ currency: 'BREVE' }], [{ timeZone: 'Nowhere' }]])(
      'refuse %j',
      async (input) => {
        expect(await admin.caller.refusal(COMPANY, { input })).toBe('BAD_USER_INPUT');
      },
    );
  });
});
