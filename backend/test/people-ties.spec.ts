import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { PersonFollowHooks } from '../src/features/people/person-follow.hooks.js';
import { TeamMembersService } from '../src/features/people/team-members.service.js';
import { TeamsService } from '../src/features/people/teams.service.js';
import { Sql } from '../src/platform/database/sql.js';
import { BreveError } from '../src/platform/errors/breve-error.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

function tie(mutation: string): string {
  return `mutation ($handle: String!) {
    ${mutation}(input: { handle: $handle }) { person { viewerFollows viewerMutes followerCount } }
  }`;
}
const SUGGESTIONS = '{ suggestions { people { reason team { handle } person { handle } } } }';

describe('following and muting people', () => {
  let network: TestNetwork;
  let admin: TestPerson;
  let alice: TestPerson;
  let bob: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    admin = await network.join('ada', [RoleName.ADMINISTRATOR]);
    alice = await network.join('alice');
    bob = await network.join('bob');
  });
  afterAll(() => network.stop());

  async function follow(person: TestPerson, handle: string): Promise<void> {
    await person.caller.get(tie('followPerson'), { handle });
  }

  async function followEvents(): Promise<unknown[]> {
    const rows = await network
      .service(Sql)
      .rows<{ payload: unknown }>(
        `SELECT payload FROM outbox_event WHERE name = 'person.followed' ORDER BY created_at, id`,
      );
    return rows.map(({ payload }) => payload);
  }

  it('shows at once, and told once', async () => {
    const told: unknown[] = [];
    network.service(PersonFollowHooks).register('followed', (_, moment) => {
      told.push(moment);
      return Promise.resolve();
    });
    expect(await alice.caller.get(tie('followPerson'), { handle: '@Bob' })).toEqual({
      followPerson: { person: { viewerFollows: true, viewerMutes: false, followerCount: 1 } },
    });
    await follow(alice, 'bob');
    const moment = { followerId: alice.id, followeeId: bob.id };
    expect(told).toEqual([moment]);
    expect(await followEvents()).toEqual([moment]);
    expect(
      await alice.caller.get(
        '{ viewer { person { followedPersonCount } } person(handle: "bob") { isViewer } }',
      ),
    ).toEqual({ viewer: { person: { followedPersonCount: 1 } }, person: { isViewer: false } });
    expect(await alice.caller.get(tie('unfollowPerson'), { handle: 'bob' })).toEqual({
      unfollowPerson: { person: { viewerFollows: false, viewerMutes: false, followerCount: 0 } },
    });
    await alice.caller.get(tie('unfollowPerson'), { handle: 'bob' });
    expect(await followEvents()).toHaveLength(1);
  });

  it('is refused whole when a hook refuses', async () => {
    const carol = await network.join('carol');
    network.service(PersonFollowHooks).register('followed', (_, { followeeId }) => {
      if (followeeId === carol.id) throw new BreveError('CONFLICT');
      return Promise.resolve();
    });
    const before = await followEvents();
    expect(await alice.caller.refusal(tie('followPerson'), { handle: 'carol' })).toBe('CONFLICT');
    expect(await followEvents()).toEqual(before);
    expect(await alice.caller.get('{ person(handle: "carol") { viewerFollows } }')).toEqual({
      person: { viewerFollows: false },
    });
  });

  it('lists whom one mutes', async () => {
    await alice.caller.get(tie('mutePerson'), { handle: 'bob' });
    expect(await alice.caller.get(tie('mutePerson'), { handle: 'bob' })).toMatchObject({
      mutePerson: { person: { viewerMutes: true } },
    });
    await alice.caller.get(tie('mutePerson'), { handle: 'ada' });
    expect(await alice.caller.get('{ mutes { people { handle } } }')).toEqual({
      mutes: { people: [{ handle: 'ada' }, { handle: 'bob' }] },
    });
    expect(await bob.caller.get('{ mutes { people { handle } } }')).toEqual({ mutes: { people: [] } });
    await alice.caller.get(tie('unmutePerson'), { handle: 'ada' });
    expect(await alice.caller.get(tie('unmutePerson'), { handle: 'bob' })).toMatchObject({
      unmutePerson: { person: { viewerMutes: false } },
    });
  });

  it('leaves oneself, suspended people and strangers alone', async () => {
    const dan = await network.join('dan');
    await follow(alice, 'dan');
    await admin.caller.get(
      'mutation ($id: ID!) { suspendPerson(input: { personId: $id }) { adminPerson { email } } }',
      { id: dan.id },
    );
    expect(await alice.caller.get('{ viewer { person { followedPersonCount } } }')).toEqual({
      viewer: { person: { followedPersonCount: 0 } },
    });
    expect(await bob.caller.refusal(tie('followPerson'), { handle: 'dan' })).toBe('BAD_USER_INPUT');
    await alice.caller.get(tie('unfollowPerson'), { handle: 'dan' });
    for (const mutation of ['followPerson', 'mutePerson']) {
      expect(await alice.caller.refusal(tie(mutation), { handle: 'alice' })).toBe('BAD_USER_INPUT');
    }
    for (const mutation of ['followPerson', 'unfollowPerson', 'mutePerson', 'unmutePerson']) {
      expect(await alice.caller.refusal(tie(mutation), { handle: 'stranger' })).toBe('NOT_FOUND');
      expect(await network.nobody().refusal(tie(mutation), { handle: 'bob' })).toBe('UNAUTHENTICATED');
    }
  });

  it('suggests my team first, then who is followed, each with its reason', async () => {
    const [mia, eve, fay, gil, hal] = await Promise.all(
      ['mia', 'eve', 'fay', 'gil', 'hal'].map((handle) => network.join(handle)),
    );
    if (!mia || !eve || !fay || !gil || !hal) throw new Error('Somebody is missing.');
    const teamId = await network.service(TeamsService).createTeam({ handle: 'shop', displayName: 'Shop' });
    for (const { id } of [mia, eve, fay, gil]) {
      await network.service(TeamMembersService).setMember({ teamId, personId: id, isLead: false });
    }
    await follow(mia, 'gil');
    await mia.caller.get(tie('mutePerson'), { handle: 'fay' });
    await follow(bob, 'hal');
    expect(await mia.caller.get(SUGGESTIONS)).toEqual({
      suggestions: {
        people: [
          { reason: 'MY_TEAM', team: { handle: 'shop' }, person: { handle: 'eve' } },
          { reason: 'POPULAR', team: null, person: { handle: 'hal' } },
        ],
      },
    });
    await Promise.all(
      Array.from({ length: 9 }, async (_, number) => {
        const fan = await network.join(`fan${number}`);
        await follow(bob, fan.handle);
      }),
    );
    const { suggestions } = await mia.caller.get<{ suggestions: { people: unknown[] } }>(SUGGESTIONS);
    expect(suggestions.people).toHaveLength(8);
  }, 240_000);
});
