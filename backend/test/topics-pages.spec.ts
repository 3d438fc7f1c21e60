import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { TeamMembersService } from '../src/features/people/team-members.service.js';
import { TeamsService } from '../src/features/people/teams.service.js';
import { Clock } from '../src/platform/clock/clock.js';
import { Sql } from '../src/platform/database/sql.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }`;

/** The clocks of Paris went forward on the night before 29 March 2026. */
const NOW = new Date('2026-04-05T10:00:00Z');

describe('the page of a topic', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  let now = NOW;
  beforeAll(async () => {
    network = await TestNetwork.start();
    jest.spyOn(network.service(Clock), 'now').mockImplementation(() => now);
    alice = await network.join('alice');
    bob = await network.join('bob');
  });
  afterAll(() => network.stop());

  async function post(at: string, text: string, more: Record<string, unknown> = {}): Promise<string> {
    now = new Date(at);
    const { createPost } = await alice.caller.get<{ createPost: { post: { id: string } } }>(POST, {
      input: { text, ...more },
    });
    now = NOW;
    return createPost.post.id;
  }

  async function activity(person: TestPerson, name: string): Promise<{ date: string; postCount: number }[]> {
    const { topic } = await person.caller.get<{ topic: { activity: { date: string; postCount: number }[] } }>(
      `query ($name: String!) { topic(name: $name) { activity { date postCount } } }`,
      { name },
    );
    return topic.activity;
  }

  it('counts company posts by the reader’s days, thirty of them, none left out', async () => {
    await post('2026-03-06T22:59:59Z', '#Paris the day before the first');
    await post('2026-03-06T23:00:00Z', '#Paris first day');
    await post('2026-03-28T23:30:00Z', '#Paris just after midnight, still winter');
    await post('2026-03-29T21:59:00Z', '#Paris just before midnight, summer');
    await post('2026-03-29T22:01:00Z', '#Paris just after midnight, summer');
    const root = await post('2026-04-05T09:00:00Z', '#Paris today');
    await post('2026-04-05T09:01:00Z', '#paris in an answer', { inReplyToId: root });
    await post('2026-04-05T09:02:00Z', 'For @bob alone #paris', { visibility: 'MENTIONED' });
    const gone = await post('2026-04-05T09:03:00Z', '#paris to be deleted');
    await alice.caller.get(`mutation ($id: ID!) { deletePost(input: { postId: $id }) { post { id } } }`, {
      id: gone,
    });

    const days = await activity(bob, 'paris');
    expect(days).toHaveLength(30);
    expect(days[0]).toEqual({ date: '2026-03-07', postCount: 1 });
    expect(days[29]).toEqual({ date: '2026-04-05', postCount: 2 });
    expect(new Set(days.map(({ date }) => date)).size).toBe(30);
    expect(days.filter(({ postCount }) => postCount > 0)).toEqual([
      { date: '2026-03-07', postCount: 1 },
      { date: '2026-03-29', postCount: 2 },
      { date: '2026-03-30', postCount: 1 },
      { date: '2026-04-05', postCount: 2 },
    ]);
    await bob.caller.get(
      `mutation { updateProfile(input: { timeZone: "Pacific/Auckland" }) { viewer { email } } }`,
    );
    const there = await activity(bob, 'paris');
    expect(there.slice(-2)).toEqual([
      { date: '2026-04-04', postCount: 0 },
      { date: '2026-04-05', postCount: 2 },
    ]);
    expect(there.find(({ date }) => date === '2026-03-29')?.postCount).toBe(1);
  });

  it('knows every time zone that a profile may have', async () => {
    const names = Intl.supportedValuesOf('timeZone');
    expect(names.length).toBeGreaterThan(400);
    const unknown = await network
      .service(Sql)
      .rows(
        'SELECT n FROM unnest($1::text[]) n WHERE NOT EXISTS (SELECT FROM pg_timezone_names z WHERE z.name = n)',
        [names],
      );
    expect(unknown).toEqual([]);
  });

  it('relates topics of the same company posts of a year, most often first, six at most', async () => {
    await post('2025-04-01T09:00:00Z', '#hub with #tooold');
    for (const other of ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7']) {
      await post('2026-02-01T09:00:00Z', `#hub with #${other}`);
    }
    await post('2026-01-01T09:00:00Z', '#hub with #g7');
    await post('2026-04-01T09:00:00Z', 'For @bob: #hub with #whispered', { visibility: 'MENTIONED' });
    const { topic } = await bob.caller.get<{ topic: { relatedTopics: { key: string }[] } }>(
      '{ topic(name: "hub") { relatedTopics { key } } }',
    );
    const related = topic.relatedTopics.map(({ key }) => key);
    expect(related).toHaveLength(6);
    expect(related[0]).toBe('g7');
    expect(related).not.toContain('whispered');
    expect(related).not.toContain('tooold');
  });
});

describe('what is offered', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  let lead: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice');
    bob = await network.join('bob');
    lead = await network.join('lena');
    const top = await network.service(TeamsService).createTeam({ handle: 'top', displayName: 'Top' });
    const teamId = await network
      .service(TeamsService)
      .createTeam({ handle: 'shop', displayName: 'Shop', parentId: top });
    const members = network.service(TeamMembersService);
    await members.setMember({ teamId: top, personId: lead.id, isLead: true });
    await members.setMember({ teamId, personId: alice.id, isLead: false });
  });
  afterAll(() => network.stop());

  async function post(person: TestPerson, text: string, more: Record<string, unknown> = {}): Promise<void> {
    await person.caller.get(POST, { input: { text, ...more } });
  }

  async function complete(person: TestPerson, prefix: string): Promise<string[]> {
    const answer = await person.caller.get<{ completeTopic: { key: string }[] }>(
      'query ($prefix: String!) { completeTopic(prefix: $prefix) { key } }',
      { prefix },
    );
    return answer.completeTopic.map(({ key }) => key);
  }

  async function act(person: TestPerson, verb: string, name: string): Promise<void> {
    await person.caller.get(
      `mutation ($name: String!) { ${verb}Topic(input: { name: $name }) { topic { id } } }`,
      { name },
    );
  }

  async function suggested(
    person: TestPerson,
  ): Promise<{ topic: { key: string }; reason: string; person: { handle: string } | null }[]> {
    const { suggestions } = await person.caller.get<{
      suggestions: {
        topics: { topic: { key: string }; reason: string; person: { handle: string } | null }[];
      };
    }>('{ suggestions { topics { topic { key } reason person { handle } } } }');
    return suggestions.topics;
  }

  it('completes a hashtag: followed, then used, then popular; blind to accents', async () => {
    for (let time = 0; time < 3; time += 1) await post(bob, '#Étage');
    for (let time = 0; time < 2; time += 1) await post(bob, '#étiquette');
    await post(bob, '#Été');
    await post(bob, '#été #étrave');
    await post(alice, '#étape');
    await act(alice, 'follow', 'étrave');
    expect(await complete(alice, 'ét')).toEqual(['etrave', 'etape', 'etage', 'ete', 'etiquette']);
    expect(await complete(alice, '#ETI')).toEqual(['etiquette']);
    expect(await complete(alice, 'é-t_i')).toEqual(['etiquette']);
    for (const prefix of ['zzz', '%', '_%', '\\', 'nul\u0000', '-', 'x'.repeat(10_000)]) {
      expect(await complete(alice, prefix)).toEqual([]);
    }
    for (const prefix of ['', '#'])
      expect((await complete(alice, prefix)).slice(0, 2)).toEqual(['etrave', 'etape']);
  });

  it('completes at most eight, and by official names', async () => {
    for (const letter of 'abcdefghij') await post(bob, `#many${letter}`);
    expect(await complete(alice, 'many')).toHaveLength(8);
    await bob.caller.get(
      `mutation { updateTopic(input: { name: "manya", nameEn: "Côte d’Or", description: "x" }) { topic { id } } }`,
    );
    expect(await complete(alice, 'cotedo')).toEqual(['manya']);
  });

  it('completes nothing hidden', async () => {
    await post(bob, 'For @lena: #Quiet', { visibility: 'MENTIONED' });
    expect(await complete(alice, 'qui')).toEqual([]);
    expect(await complete(lead, 'qui')).toEqual(['quiet']);
    await act(lead, 'follow', 'quiet');
    expect((await suggested(alice)).map(({ topic }) => topic.key)).not.toContain('quiet');
  });

  it('suggests what leads follow or post on, then what is popular; neither followed nor muted', async () => {
    await act(lead, 'follow', 'étage');
    await post(lead, '#roadmap');
    const before = await suggested(alice);
    expect(before).toHaveLength(8);
    expect(before.slice(0, 2)).toEqual([
      { topic: { key: 'etage' }, reason: 'MY_LEADS_TOPIC', person: { handle: 'lena' } },
      { topic: { key: 'roadmap' }, reason: 'MY_LEADS_TOPIC', person: { handle: 'lena' } },
    ]);
    expect(before.slice(2).every(({ reason, person }) => reason === 'POPULAR' && person === null)).toBe(true);
    expect(before.map(({ topic }) => topic.key)).not.toContain('etrave');
    await act(alice, 'follow', 'étage');
    await act(alice, 'mute', 'roadmap');
    const after = (await suggested(alice)).map(({ topic }) => topic.key);
    expect(after).not.toContain('etage');
    expect(after).not.toContain('roadmap');
    expect((await suggested(bob)).every(({ reason }) => reason === 'POPULAR')).toBe(true);
  });
});
