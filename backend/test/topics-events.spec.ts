import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { Clock } from '../src/platform/clock/clock.js';
import { companyDay } from './setup/company-day.js';
import { change, write } from './setup/posting.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const EVENT = `query ($name: String!) { topic(name: $name) {
  edition { startsOn endsOn state } wall { id text }
  recap { startsOn endsOn postCount authorCount questionCount mostReposted { text } questions { text } } } }`;

interface Event {
  edition: { startsOn: string; endsOn: string; state: string } | null;
  wall: { id: string; text: string }[];
  recap: {
    startsOn: string;
    endsOn: string;
    postCount: number;
    authorCount: number | null;
    questionCount: number;
    mostReposted: { text: string }[];
    questions: { text: string }[];
  } | null;
}

describe('an event', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  let mona: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice');
    bob = await network.join('bob');
    mona = await network.join('mona', [RoleName.MODERATOR]);
    await write(alice, 'Doors open. #salon');
    await alice.caller.get(
      'mutation { updateTopic(input: { name: "salon", kind: EVENT, description: "The fair." }) { topic { id } } }',
    );
  });
  afterAll(() => network.stop());

  async function event(person = bob): Promise<Event> {
    return (await person.caller.get<{ topic: Event }>(EVENT, { name: 'salon' })).topic;
  }

  async function setDays(person: TestPerson, startsOn: string, endsOn: string): Promise<string> {
    const { errors } = await person.caller.ask(
      'mutation ($input: SetEventDaysInput!) { setEventDays(input: $input) { topic { id } } }',
      { input: { name: 'salon', startsOn, endsOn } },
    );
    return errors[0]?.extensions.code ?? 'set';
  }

  it('is live on its wall for everybody, until a post is taken off', async () => {
    expect(await setDays(bob, companyDay(-1), companyDay(1))).toBe('FORBIDDEN');
    expect(await setDays(alice, companyDay(1), companyDay(-1))).toBe('BAD_USER_INPUT');
    expect(await setDays(alice, '2026-02-30', '2026-03-01')).toBe('BAD_USER_INPUT');
    expect(await setDays(alice, companyDay(-1), companyDay(1))).toBe('set');
    expect((await event()).edition?.state).toBe('LIVE');
    expect((await event()).recap).toBeNull();
    const slip = await write(bob, 'A slip. #salon');
    await write(alice, '@bob, between us. #salon', { visibility: 'MENTIONED' });
    expect((await event()).wall.map(({ text }) => text)).toEqual(['A slip. #salon', 'Doors open. #salon']);
    const hide = async (person: TestPerson, on: boolean): Promise<string> => {
      const { errors } = await person.caller.ask(
        'mutation ($input: TopicPostInput!) { hideFromWall(input: $input) { topic { id } } }',
        { input: { name: 'salon', postId: slip.id, on } },
      );
      return errors[0]?.extensions.code ?? 'done';
    };
    expect(await hide(bob, true)).toBe('FORBIDDEN');
    expect(await hide(mona, true)).toBe('done');
    expect((await event()).wall.map(({ text }) => text)).toEqual(['Doors open. #salon']);
    expect(await hide(mona, false)).toBe('done');
    expect((await event()).wall).toHaveLength(2);
  });

  it('leaves a recap, sleeps, and wakes for the next edition with it on top', async () => {
    const asked = await write(bob, 'Who has the badges? #salon', { kind: 'QUESTION' });
    await change(alice, 'repost', { postId: asked.id });
    const [startsOn, endsOn] = [companyDay(-1), companyDay(1)];
    const clock = jest.spyOn(network.service(Clock), 'now');
    try {
      clock.mockImplementation(() => new Date(Date.now() + 3 * 86_400_000));
      const over = await event();
      expect(over.edition).toEqual({ startsOn, endsOn, state: 'ENDED' });
      // Three people: their number is theirs.
      expect(over.recap).toEqual({
        startsOn,
        endsOn,
        postCount: 3,
        authorCount: null,
        questionCount: 1,
        mostReposted: [{ text: 'Who has the badges? #salon' }],
        questions: [{ text: 'Who has the badges? #salon' }],
      });
      expect(await setDays(alice, endsOn, companyDay(10))).toBe('BAD_USER_INPUT');
      expect(await setDays(alice, companyDay(10), companyDay(11))).toBe('set');
      const next = await event();
      expect(next.edition).toMatchObject({ startsOn: companyDay(10), state: 'UPCOMING' });
      expect(next.recap?.startsOn).toBe(startsOn);
    } finally {
      clock.mockRestore();
    }
  });
});
