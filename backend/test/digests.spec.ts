import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import pg from 'pg';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { shownFirst } from '../src/features/digests/digest-content.js';
import { DigestFeeds } from '../src/features/digests/digest-feeds.service.js';
import { nextDue } from '../src/features/digests/digest-spans.service.js';
import { Clock } from '../src/platform/clock/clock.js';
import { Sql } from '../src/platform/database/sql.js';
import { MailSender } from '../src/platform/mail/mail-sender.js';
import { Schedules } from '../src/platform/schedule/schedules.js';
import { type MailServer, startMailServer } from './setup/mail-server.js';
import { count, openSales } from './setup/counting.js';
import { change, leave, team, type TestPost, write } from './setup/posting.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const CONTENT = `id from to lineCount sections { name shownFirst leftOut
  deals { wonCount lostCount winRate amounts { currency won lost } }
  lines { id reason count post { id text } figure { unit day { value } } } }`;
const DIGEST = `query ($teams: [String!], $topics: [String!], $days: Int) {
  digest(teams: $teams, topics: $topics, days: $days) { ${CONTENT} } }`;
const SAVE = `mutation ($input: DigestPlanInput!) { saveDigestPlan(input: $input) { plan { id nextDueAt byMail } } }`;
const MAKE = `mutation ($id: ID!) { makeDigest(input: { planId: $id }) { digest { ${CONTENT} } } }`;
const PLANS = `{ digestPlans { mailEnabled plans { id byMail teams { handle } editions { id from to } } } }`;
const EDITION = `query ($id: ID!) { digestEdition(id: $id) { ${CONTENT} } }`;

interface Content {
  id: string | null;
  lineCount: number;
  sections: {
    name: string;
    shownFirst: number;
    leftOut: number;
    deals: {
      wonCount: number;
      lostCount: number;
      winRate: string | null;
      amounts: { currency: string; won: string | null; lost: string | null }[];
    } | null;
    lines: { reason: string; count: number | null; post: { id: string; text: string } | null }[];
  }[];
}

function texts({ sections }: Content): Record<string, string[]> {
  return Object.fromEntries(
    sections.map(({ name, lines }) => [name, lines.map(({ post }) => post?.text ?? '')]),
  );
}

describe('digests', () => {
  let server: MailServer;
  let network: TestNetwork;
  let second: TestInstance;
  let ada: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  let dan: TestPerson;
  let shop: string;
  let now = new Date('2026-03-16T09:00:00Z');

  beforeAll(async () => {
    server = await startMailServer();
    network = await TestNetwork.start({ mail: server.config });
    second = await startInstance(network.database.appUrl, { mail: server.config });
    for (const instance of [network.instance, second]) {
      Object.assign(instance.app.get(Clock), { now: () => now });
    }
    ada = await network.join('ada', [RoleName.ADMINISTRATOR, RoleName.COMMUNICATOR]);
    bob = await network.join('bob');
    carol = await network.join('carol');
    dan = await network.join('dan');
    const sales = await team(ada, 'sales', [[ada, true]]);
    shop = await team(ada, 'shop', [
      [bob, false],
      [ada, false],
    ]);
    await ada.caller.get(
      'mutation ($input: UpdateTeamInput!) { updateTeam(input: $input) { team { id } } }',
      { input: { id: shop, parentId: sales } },
    );
    await team(ada, 'other', [
      [carol, false],
      [dan, false],
    ]);
  });
  afterAll(async () => {
    await second.stop();
    await network.stop();
    await server.stop();
  });

  function create(
    person: TestPerson,
    { text, ...more }: { text: string } & Record<string, unknown>,
  ): Promise<TestPost> {
    return write(person, text, more);
  }

  function at(iso: string): void {
    now = new Date(iso);
  }

  async function read(person: TestPerson, variables: Record<string, unknown>): Promise<Content> {
    return (await person.caller.get<{ digest: Content }>(DIGEST, variables)).digest;
  }

  async function plan(person: TestPerson, input: Record<string, unknown> = {}): Promise<string> {
    const wanted = {
      teams: ['sales'],
      topics: [],
      days: [1, 2, 3, 4, 5],
      at: '08:00',
      byMail: true,
      ...input,
    };
    const saved = await person.caller.get<{ saveDigestPlan: { plan: { id: string } } }>(SAVE, {
      input: wanted,
    });
    return saved.saveDigestPlan.plan.id;
  }

  async function editions(
    person: TestPerson,
    id: string,
  ): Promise<{ id: string; from: string; to: string }[]> {
    const { digestPlans } = await person.caller.get<{
      digestPlans: { plans: { id: string; editions: { id: string; from: string; to: string }[] }[] };
    }>(PLANS);
    return digestPlans.plans.find((each) => each.id === id)?.editions ?? [];
  }

  async function edition(person: TestPerson, id: string): Promise<Content> {
    return (await person.caller.get<{ digestEdition: Content }>(EDITION, { id })).digestEdition;
  }

  async function tickBoth(): Promise<void> {
    await Promise.all([network.service(Schedules).tick(now), second.app.get(Schedules).tick(now)]);
    await Promise.all([network.instance.app.get(MailSender).tick(now), second.app.get(MailSender).tick(now)]);
  }

  it('tell what happened in a team and below it, each post once, and why', async () => {
    at('2026-03-16T09:00:00Z');
    await create(ada, { text: 'Notice to all', kind: 'ANNOUNCEMENT' });
    await create(bob, { text: 'Won: Bellevue 12 k€ #gagné', kind: 'WIN' });
    await create(bob, { text: 'Lost: Corvo', kind: 'LOSS' });
    const asked = await create(bob, { text: 'Who knows Fargeau?', kind: 'QUESTION' });
    const solved = await create(bob, { text: 'Where is the van?', kind: 'QUESTION' });
    const answer = await create(carol, { text: 'In Lyon', inReplyToId: solved.id });
    await change(bob, 'acceptAnswer', { postId: answer.id });
    const liked = await create(bob, { text: 'Worth reading' });
    for (const person of [carol, dan, ada]) await change(person, 'repost', { postId: liked.id });
    await create(carol, { text: 'Won elsewhere', kind: 'WIN' });
    await create(bob, { text: 'Lost among us', kind: 'LOSS', visibility: 'TEAM', teamId: shop });
    at('2026-03-16T11:00:00Z');
    const digest = await read(ada, { teams: ['sales'] });
    expect(texts(digest)).toEqual({
      ANNOUNCEMENTS: ['Notice to all'],
      DEALS: ['Lost among us', 'Lost: Corvo', 'Won: Bellevue 12 k€ #gagné'],
      QUESTIONS: [asked.text],
      ANSWERS: ['In Lyon'],
      RELAYED: ['Worth reading'],
    });
    expect(digest.sections.find(({ name }) => name === 'DEALS')).toMatchObject({
      deals: {
        wonCount: 1,
        lostCount: 2,
        winRate: '33.3333',
        amounts: [{ currency: 'EUR', won: '12000', lost: null }],
      },
    });
    // Ada shares a team with Bob.
    expect(digest.sections.find(({ name }) => name === 'RELAYED')?.lines[0]?.count).toBe(2);
    const forCarol = await read(carol, { teams: ['sales'] });
    expect(texts(forCarol).DEALS).toEqual(['Lost: Corvo', 'Won: Bellevue 12 k€ #gagné']);
    expect(forCarol.sections.find(({ name }) => name === 'DEALS')?.deals?.lostCount).toBe(1);
    expect(texts(await read(carol, { topics: ['gagne'] }))).toEqual({
      DEALS: ['Won: Bellevue 12 k€ #gagné'],
    });
    expect(texts(await read(carol, { teams: ['other'], topics: ['gagne'] })).DEALS).toHaveLength(2);
  });

  it('are refused for nothing, too much, and what one cannot know of', async () => {
    expect(await bob.caller.refusal(DIGEST, {})).toBe('BAD_USER_INPUT');
    expect(await bob.caller.refusal(DIGEST, { teams: ['sales'], days: 40 })).toBe('BAD_USER_INPUT');
    expect(await bob.caller.refusal(DIGEST, { teams: ['nobody'] })).toBe('NOT_FOUND');
    expect(await bob.caller.refusal(DIGEST, { topics: ['nowhere'] })).toBe('NOT_FOUND');
    expect(
      await bob.caller.refusal(SAVE, { input: { teams: ['sales'], days: [8], at: '08:00', byMail: false } }),
    ).toBe('BAD_USER_INPUT');
    expect(
      await bob.caller.refusal(SAVE, { input: { teams: ['sales'], days: [1], at: '8h', byMail: false } }),
    ).toBe('BAD_USER_INPUT');
  });

  it('say nothing of a team without members', async () => {
    await team(ada, 'nobody-here', []);
    const digest = await read(dan, { teams: ['nobody-here'] });
    expect(digest.sections.map(({ name }) => name)).toEqual(['ANNOUNCEMENTS']);
  });

  it('come once at their hour, cover exactly what came since the last one, and a late commit once', async () => {
    at('2026-03-17T06:00:00Z');
    const id = await plan(ada);
    expect(await editions(ada, id)).toEqual([]);
    at('2026-03-17T07:00:05Z'); // 08:00 in Paris
    await tickBoth();
    await tickBoth();
    const [first, ...rest] = await editions(ada, id);
    expect(rest).toEqual([]);
    expect(server.received).toHaveLength(1);
    const before = await edition(ada, first?.id ?? '');
    expect(texts(before).DEALS).toContain('Lost: Corvo');

    // Reading takes nothing from it.
    at('2026-03-17T12:00:00Z');
    const late = await create(bob, { text: 'Won late', kind: 'WIN' });
    await create(bob, { text: 'Won at noon', kind: 'WIN' });
    await read(ada, { teams: ['sales'] });
    // Given its time before the first digest closed, committed after it.
    await network
      .service(Sql)
      .rows('UPDATE post SET created_at = $2 WHERE id = $1', [
        late.id,
        new Date(Date.parse(first?.to ?? '') - 3_000),
      ]);
    at('2026-03-18T07:00:01Z');
    await tickBoth();
    const [next] = await editions(ada, id);
    expect(next?.from).toBe(first?.to);
    // The clock of questions looked at yesterday's first when that digest was made.
    expect(texts(await edition(ada, next?.id ?? ''))).toEqual({
      DEALS: ['Won at noon', 'Won late'],
      QUESTIONS: ['Who knows Fargeau?'],
    });
    at('2026-03-19T07:00:01Z');
    await tickBoth();
    const [third] = await editions(ada, id);
    expect(await edition(ada, third?.id ?? '')).toMatchObject({ lineCount: 0 });
    // Nothing to say: no mail.
    expect(server.received).toHaveLength(2);
    // After an outage there is one of all that time, and none on days not chosen.
    at('2026-03-22T20:00:00Z');
    await create(bob, { text: 'Lost on Sunday', kind: 'LOSS' });
    await tickBoth();
    expect((await editions(ada, id)).length).toBe(4);
    await tickBoth();
    expect((await editions(ada, id)).length).toBe(4);
  });

  it('come by mail in both forms, and end with one click', async () => {
    const [mail] = server.received;
    const headers = Object.fromEntries(mail?.headers.map(({ key, value }) => [key, value]) ?? []);
    expect(mail?.subject).toBe('Digest · sales · Tuesday 17 March');
    expect(headers['list-id']).toMatch(/^Digest <[0-9a-f-]{36}\.digest\.localhost>$/);
    expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    expect(mail?.html).toContain('Won: Bellevue 12 k€ #gagné');
    expect(mail?.html).toContain('prefers-color-scheme: dark');
    expect(mail?.html).not.toMatch(/<img|<link|@import|url\(/i);
    expect(mail?.text).toContain('WON AND LOST (1 won, 2 lost · win rate 33% · won €12,000)');
    expect(mail?.text).toContain('- Worth reading\n  Bob');
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(server.received.length);
    const address = /<(.*)>/.exec(headers['list-unsubscribe'] ?? '')?.[1] ?? '';
    // The address is the public one; its GET changes nothing.
    const path = new URL(address).pathname;
    await fetch(`${network.instance.address}${path}`, { headers: { accept: 'text/html' } });
    const click = (url: string) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      });
    const byMail = async () =>
      (await ada.caller.get<{ digestPlans: { plans: { byMail: boolean }[] } }>(PLANS)).digestPlans.plans[0]
        ?.byMail;
    expect((await click(`${network.instance.address}/digests/unsubscribe/unknown`)).status).toBe(200);
    expect(await byMail()).toBe(true);
    expect((await click(`${network.instance.address}${path}`)).status).toBe(200);
    expect(await byMail()).toBe(false);
  });

  it('show a reader whose rights shrink less, in the mail not yet sent and in the archive', async () => {
    at('2026-03-20T09:00:00Z');
    await openSales(network, ada);
    const kiosk = await team(ada, 'kiosk', []);
    await ada.caller.get(
      'mutation ($input: UpdateTeamInput!) { updateTeam(input: $input) { team { id } } }',
      { input: { id: kiosk, parentId: shop } },
    );
    await ada.caller.get(
      'mutation ($input: SetTopicCountingInput!) { setTopicCounting(input: $input) { topic { id } } }',
      { input: { topic: 'sales', reportingTeamIds: [shop, kiosk] } },
    );
    at('2026-03-24T09:00:00Z');
    for (const [value, day] of [
      [1250, '2026-03-23'],
      [1000, '2026-03-16'],
    ] as const) {
      await count(bob, `CA ${value} € #ventes`, { figures: [{ start: 3, teamId: shop, day }] });
    }
    const eve = await network.join('eve');
    await eve.caller.get('mutation { updateProfile(input: { language: FR }) { viewer { email } } }');
    const [{ id: eveTeam }] = [{ id: shop }];
    await ada.caller.get(
      'mutation ($input: SetTeamMemberInput!) { setTeamMember(input: $input) { team { id } } }',
      { input: { teamId: eveTeam, personId: eve.id, isLead: false } },
    );
    const id = await plan(eve, { teams: ['shop'] });
    await create(bob, { text: 'Won in secret', kind: 'WIN', visibility: 'TEAM', teamId: shop });
    await create(bob, { text: 'Won in public', kind: 'WIN' });
    at('2026-03-24T09:05:00Z');
    const made = await eve.caller.get<{ makeDigest: { digest: Content } }>(MAKE, { id });
    expect(texts(made.makeDigest.digest).DEALS).toEqual(['Won in public', 'Won in secret']);
    await leave(ada, shop, eve);
    await network.instance.app.get(MailSender).tick(now);
    const mail = server.received.at(-1);
    expect(mail?.to?.[0]).toMatchObject({ address: 'eve@colibri.test' });
    expect(mail?.text).toContain('Won in public');
    expect(`${mail?.text ?? ''}${mail?.html ?? ''}`).not.toContain('secret');
    // In the reader's language, with figures compared; a total that is not whole says who is missing.
    expect(mail?.subject).toBe('L’essentiel · shop · mardi 24 mars');
    expect(mail?.text?.replace(/[\u00a0\u202f]/g, ' ')).toContain(
      '- CA, lundi 23 mars : 1 250 € (+25,0 %)\n' +
        '  shop · 1 équipe sur 2 (manque kiosk) · cette semaine : 1 250 € (+25,0 %) · semaine dernière : 1 000 €',
    );
    expect(mail?.html).toContain('1 équipe sur 2 (manque kiosk)');
    // Words are encoded, the id is not: programs sort by it.
    const listed = mail?.headers.find(({ key }) => key === 'list-id')?.value ?? '';
    expect(listed).toMatch(new RegExp(`^=\\?UTF-8\\?B\\?[\\w+/=]+\\?= <${id}\\.digest\\.localhost>$`));
    const kept = await edition(eve, made.makeDigest.digest.id ?? '');
    expect(texts(kept).DEALS).toEqual(['Won in public']);
    const [fed] = await network.service(DigestFeeds).read(id);
    expect(fed?.text).toContain('Won in public');
    expect(JSON.stringify(fed)).not.toContain('secret');
    // One's own alone.
    expect(await bob.caller.refusal(EDITION, { id: made.makeDigest.digest.id })).toBe('NOT_FOUND');
    expect(await bob.caller.refusal(MAKE, { id })).toBe('NOT_FOUND');
  });

  it('answer in seconds over a hundred thousand posts, capped', async () => {
    at('2026-04-01T09:00:00Z');
    const pattern = await create(bob, { text: 'Won again', kind: 'WIN' });
    const owner = new pg.Client({ connectionString: network.database.ownerUrl });
    await owner.connect();
    await owner.query(
      'ALTER TABLE post DISABLE TRIGGER USER; ALTER TABLE post_counter DISABLE TRIGGER USER; DROP INDEX ix_post_search, ix_post_link',
    );
    await owner.query(
      `INSERT INTO post (id, author_id, kind, text, character_count, lang, grammar, entities, visibility, audience_id,
                         root_id, created_at)
       SELECT n.id, p.author_id, CASE WHEN n.i % 4 = 0 THEN 'WIN' WHEN n.i % 4 = 1 THEN 'QUESTION' ELSE 'PLAIN' END,
              p.text, p.character_count, p.lang, p.grammar, p.entities, p.visibility, p.audience_id, n.id,
              p.created_at - n.i * interval '2 seconds'
         FROM post p, (SELECT i, gen_random_uuid() AS id FROM generate_series(1, 100000) AS i) AS n
        WHERE p.id = $1`,
      [pattern.id],
    );
    await owner.query(
      `INSERT INTO post_counter SELECT (jsonb_populate_record(c, jsonb_build_object('post_id', p.id))).*
         FROM post p, post_counter c
        WHERE c.post_id = $1 AND NOT EXISTS (SELECT FROM post_counter d WHERE d.post_id = p.id)`,
      [pattern.id],
    );
    await owner.query(
      `INSERT INTO deal SELECT (jsonb_populate_record(d, jsonb_build_object('post_id', p.id))).*
         FROM post p, deal d
        WHERE d.post_id = $1 AND p.kind = 'WIN' AND NOT EXISTS (SELECT FROM deal o WHERE o.post_id = p.id)`,
      [pattern.id],
    );
    await owner.query(
      'ALTER TABLE post ENABLE TRIGGER USER; ALTER TABLE post_counter ENABLE TRIGGER USER; ANALYZE post',
    );
    await owner.end();
    at('2026-04-01T11:00:00Z');
    // No statement may take longer than a reader waits: the server ends it after fifteen seconds.
    const digest = await read(ada, { teams: ['sales'], days: 7 });
    const deals = digest.sections.find(({ name }) => name === 'DEALS');
    expect(deals).toMatchObject({ deals: { lostCount: 0 } });
    expect(deals?.leftOut).toBe((deals?.deals?.wonCount ?? 0) - 50);
    expect(deals?.deals?.wonCount).toBeGreaterThan(20_000);
    expect(deals?.lines).toHaveLength(50);
    expect(digest.sections.reduce((sum, section) => sum + section.shownFirst, 0)).toBe(12);
  });
});

describe('twelve lines', () => {
  it.each([
    [
      [3, 5],
      [3, 5],
    ],
    [
      [30, 1, 2],
      [9, 1, 2],
    ],
    [
      [50, 50, 50],
      [4, 4, 4],
    ],
    [[], []],
  ])('of %j are %j', (counts, shown) => {
    expect(shownFirst(counts)).toEqual(shown);
  });
});

describe('the hour of a digest', () => {
  const daily = { days: [1, 2, 3, 4, 5, 6, 7], at: '02:30', timeZone: 'Europe/Paris' };

  it.each([
    // Clocks leap over 02:30: the leap itself. They show it twice: the first time, once.
    ['2026-03-28T12:00:00Z', '2026-03-29T01:00:00.000Z'],
    ['2026-10-24T12:00:00Z', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T00:30:00Z', '2026-10-26T01:30:00.000Z'],
  ])('after %s is %s', (after, due) => {
    expect(nextDue(daily, new Date(after))?.toISOString()).toBe(due);
  });

  it('is none without days, and skips those not chosen', () => {
    expect(nextDue({ ...daily, days: [] }, new Date())).toBeNull();
    expect(
      nextDue({ ...daily, days: [1], at: '08:00' }, new Date('2026-03-16T08:00:00Z'))?.toISOString(),
    ).toBe('2026-03-23T07:00:00.000Z');
  });
});
