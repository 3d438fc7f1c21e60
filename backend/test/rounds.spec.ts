import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { Clock } from '../src/platform/clock/clock.js';
import { Sql } from '../src/platform/database/sql.js';
import { MailSender } from '../src/platform/mail/mail-sender.js';
import { Schedules } from '../src/platform/schedule/schedules.js';
import { statementsOf } from './setup/query-count.js';
import { LiveClient } from './setup/live-client.js';
import { type MailServer, startMailServer } from './setup/mail-server.js';
import { change, leave, readPost, team, write } from './setup/posting.js';
import { actDocument, actOn, readRound, ROUND, ROUNDS, type TestRound } from './setup/rounds.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const SET_KIND = `mutation ($name: String!) { updateTopic(input: { name: $name, kind: PROJECT, description: "x" }) { topic { key } } }`;
const ROUND_MAILS = '{ roundMails { wanted mailEnabled } }';
const FROM_MONDAY = {
  days: [1, 2, 3, 4, 5],
  closesAt: '18:00',
  timeZone: 'Europe/Paris',
  startsOn: '2026-03-16',
};

describe('the evening round', () => {
  let network: TestNetwork;
  let second: TestInstance;
  let post: MailServer;
  let now: Date;
  let owner: TestPerson, lead: TestPerson, ann: TestPerson, ben: TestPerson, cat: TestPerson;
  let moderator: TestPerson, administrator: TestPerson, outsider: TestPerson;

  /** Both instances look at the clock at once. */
  async function at(time: string): Promise<void> {
    now = new Date(time);
    await Promise.all([network.instance, second].map(({ app }) => app.get<Schedules>(Schedules).tick(now)));
  }

  async function project(
    name: string,
    participants: readonly TestPerson[],
    more: object = {},
  ): Promise<void> {
    await write(owner, `Voici #${name}`);
    await owner.caller.get(SET_KIND, { name });
    await actOn(owner, 'setRound', {
      ...{ topic: name, ...FROM_MONDAY, leadHandle: 'lead', openingText: 'Le tour du soir' },
      participantHandles: participants.map(({ handle }) => handle),
      ...more,
    });
  }

  async function kindsOf(person: TestPerson): Promise<string[]> {
    const { notifications } = await person.caller.get<{
      notifications: { edges: { node: { kind: string } }[] };
    }>('{ notifications(first: 50) { edges { node { kind post { id } } } } }');
    return notifications.edges.map(({ node }) => node.kind);
  }

  beforeAll(async () => {
    post = await startMailServer();
    network = await TestNetwork.start({ mail: post.config });
    second = await startInstance(network.database.appUrl, { mail: post.config });
    for (const { app } of [network.instance, second]) {
      jest.spyOn(app.get<Clock>(Clock), 'now').mockImplementation(() => now);
    }
    now = new Date('2026-03-16T08:00:00Z');
    owner = await network.join('owner');
    lead = await network.join('lead');
    [ann, ben, cat] = [await network.join('ann'), await network.join('ben'), await network.join('cat')];
    moderator = await network.join('moderator', [RoleName.MODERATOR]);
    administrator = await network.join('administrator', [RoleName.ADMINISTRATOR]);
    outsider = await network.join('outsider');
    await project('alpha', [ann, ben, cat]);
  });
  afterAll(async () => {
    await second.stop();
    await network.stop();
    await post.stop();
  });

  it('takes a line as a post on the project that reaches its followers alone', async () => {
    now = new Date('2026-03-16T15:00:00Z');
    await outsider.caller.get('mutation { followPerson(input: { handle: "ann" }) { person { id } } }');
    const round = await actOn(ann, 'giveRoundLine', {
      topic: 'Alpha',
      health: 'ON_TRACK',
      text: 'Recette finie',
    });
    const line = round.today?.lines[0]?.post;
    expect(line).toMatchObject({
      text: '🟢 Recette finie #alpha',
      kind: 'STATUS',
      author: { handle: 'ann' },
    });
    const home = '{ homeTimeline(first: 50) { edges { node { id } } } }';
    const homeOf = async (person: TestPerson) =>
      (
        await person.caller.get<{ homeTimeline: { edges: { node: { id: string } }[] } }>(home)
      ).homeTimeline.edges.map(({ node }) => node.id);
    expect(await homeOf(outsider)).not.toContain(line?.id);
    await outsider.caller.get('mutation { followTopic(input: { name: "alpha" }) { topic { id } } }');
    expect(await homeOf(outsider)).toContain(line?.id);
    expect(await kindsOf(owner)).toEqual([]);
    expect(round.today).toMatchObject({ givenCount: 1, expectedCount: 3, health: 'ON_TRACK' });
  });

  it('asks a blocked one by what and by whom, and tells the lead at once', async () => {
    const refused = { topic: 'alpha', health: 'BLOCKED', text: 'Arrêt' };
    expect(await ben.caller.refusal(actDocument('giveRoundLine'), { input: refused })).toBe('BAD_USER_INPUT');
    const said = { ...refused, blockedBy: 'le contrat, @cat', idempotencyKey: 'once' };
    const round = await actOn(ben, 'giveRoundLine', said);
    await actOn(ben, 'giveRoundLine', said);
    expect(round.today).toMatchObject({ health: 'BLOCKED', blockedSince: '2026-03-16', givenCount: 2 });
    expect(round.today?.lines[1]?.post).toMatchObject({
      text: '🔴 Arrêt ⛔ le contrat, @cat #alpha',
      mentions: [{ handle: 'cat' }],
    });
    expect(await kindsOf(lead)).toEqual(['BLOCKED']);
    expect(await kindsOf(cat)).toEqual(['MENTION']);
  });

  it('names those awaited to lead and owner alone, by no field', async () => {
    for (const person of [lead, owner]) {
      const round = await readRound(person, 'alpha');
      expect(round.today?.awaited).toEqual([{ handle: 'cat' }]);
      expect(round.participants?.map(({ handle }) => handle)).toEqual(['ann', 'ben', 'cat']);
    }
    for (const person of [ann, cat, moderator, administrator, outsider]) {
      const round = await readRound(person, 'alpha');
      expect(round.today).toMatchObject({ awaited: null, givenCount: 2, expectedCount: 3 });
      expect(round.participants).toBeNull();
      const { rounds } = await person.caller.get<{ rounds: TestRound[] }>(ROUNDS);
      for (const each of rounds) expect([each.today?.awaited, each.participants]).toEqual([null, null]);
    }
    // A moderator sets times, not people: who asks whom knows who is missing.
    expect((await readRound(moderator, 'alpha')).viewerMaySet).toBe(true);
    const input = { topic: 'alpha', ...FROM_MONDAY, participantHandles: ['ann'] };
    expect(await moderator.caller.refusal(actDocument('setRound'), { input })).toBe('FORBIDDEN');
    await actOn(moderator, 'setRound', { topic: 'alpha', ...FROM_MONDAY });
    for (const person of [ann, administrator, outsider]) {
      expect(await person.caller.refusal(actDocument('setRound'), { input })).toBe('FORBIDDEN');
    }
  });

  it('lets the lead say otherwise, visibly', async () => {
    expect(
      await ann.caller.refusal(actDocument('setRoundHealth'), {
        input: { topic: 'alpha', health: 'ON_TRACK' },
      }),
    ).toBe('FORBIDDEN');
    await actOn(lead, 'setRoundHealth', { topic: 'alpha', health: 'AT_RISK' });
    const { today } = await readRound(ann, 'alpha');
    expect(today).toMatchObject({ health: 'AT_RISK', saidBy: { handle: 'lead' }, blockedSince: null });
    const given = await actOn(lead, 'setRoundHealth', { topic: 'alpha', health: null });
    expect(given.today).toMatchObject({ health: 'BLOCKED', saidBy: null });
  });

  it('reminds once and closes once, with two instances', async () => {
    await project('beta', [cat, ann], { closesAt: '18:10' });
    await at('2026-03-16T16:29:00Z');
    expect(await kindsOf(cat)).toEqual(['MENTION']);
    await at('2026-03-16T16:30:00Z');
    await at('2026-03-16T16:31:00Z');
    // Two projects close; one reminder.
    await at('2026-03-16T16:45:00Z');
    expect(await kindsOf(cat)).toEqual(['REMINDER', 'MENTION']);
    expect(await kindsOf(ann)).toEqual(['REMINDER', 'FOLLOW']);
    expect(await kindsOf(ben)).toEqual([]);
    await at('2026-03-16T17:00:00Z');
    await at('2026-03-16T17:00:15Z');
    const { report, today, strip } = await readRound(lead, 'alpha');
    expect(report).toMatchObject({ day: '2026-03-16', isClosed: true, givenCount: 2, expectedCount: 3 });
    expect(report?.awaited).toEqual([{ handle: 'cat' }]);
    expect(today).toEqual(report);
    expect(strip).toEqual([{ day: '2026-03-16', health: 'BLOCKED', givenCount: 2, expectedCount: 3 }]);
  });

  it('sends one mail an evening, however many projects close, with two instances', async () => {
    const received = async () => {
      await Promise.all(
        [network.instance, second].map(({ app }) => app.get<MailSender>(MailSender).tick(now)),
      );
      // An instance may have claimed one by its own clock just before.
      await waitUntilSent(network);
      return new Map(post.received.map((mail) => [mail.to?.[0]?.address?.split('@')[0], mail]));
    };
    // The others have another project that closes at ten past six.
    expect([...(await received()).keys()]).toEqual(['ben']);
    await at('2026-03-16T17:10:00Z');
    await at('2026-03-16T17:10:15Z');
    const mails = await received();
    expect([...mails.keys()].sort()).toEqual(['ann', 'ben', 'cat', 'lead', 'owner']);
    expect(post.received).toHaveLength(5);
    for (const [handle, mail] of mails) {
      expect(mail.subject).toBe('Evening round, Monday 16 March');
      expect(mail.html).toContain('le contrat, @cat');
      expect(mail.html).toContain('prefers-color-scheme: dark');
      expect(mail.html).not.toMatch(/<img|<link|@import|url\(/i);
      expect(mail.text).toContain('#alpha — ■ Blocked, since 16 March, 2 of 3');
      expect(mail.text?.includes('#beta — ○ No news, 0 of 2')).toBe(handle !== 'ben');
      expect(mail.text?.includes('did not come')).toBe(handle === 'lead' || handle === 'owner');
    }
  });

  it('ends such mails with one click, and begins them again', async () => {
    const wanted = async () =>
      (await ben.caller.get<{ roundMails: { wanted: boolean; mailEnabled: boolean } }>(ROUND_MAILS))
        .roundMails;
    const mail = post.received.find(({ to }) => to?.[0]?.address?.startsWith('ben@'));
    const headers = new Map(mail?.headers.map(({ key, value }) => [key, value]));
    expect(headers.get('list-id')).toBe('<rounds.localhost>');
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const address = /<(.*)>/.exec(headers.get('list-unsubscribe') ?? '')?.[1] ?? '';
    expect(mail?.text).toContain(new URL(address).pathname);
    const { pathname } = new URL(address);
    // Looking at the address changes nothing; an unknown one is answered alike.
    await fetch(`${network.instance.address}${pathname}`, { headers: { accept: 'text/html' } });
    const click = (path: string) =>
      fetch(`${network.instance.address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      });
    expect((await click('/round/unsubscribe/unknown')).status).toBe(200);
    expect(await wanted()).toEqual({ wanted: true, mailEnabled: true });
    expect((await click(pathname)).status).toBe(200);
    expect(await wanted()).toEqual({ wanted: false, mailEnabled: true });
    const set =
      'mutation ($wanted: Boolean!) { setRoundMails(input: { wanted: $wanted }) { roundMails { wanted } } }';
    await ben.caller.get(set, { wanted: true });
    expect((await wanted()).wanted).toBe(true);
    await ben.caller.get(set, { wanted: false });
  });

  it('keeps its report as it was', async () => {
    const late = await actOn(cat, 'giveRoundLine', { topic: 'alpha', health: 'ON_TRACK', text: 'Tard' });
    expect(late.today).toMatchObject({ givenCount: 2, expectedCount: 3, health: 'BLOCKED' });
    expect(late.today?.lines.map(({ isLate }) => isLate)).toEqual([false, false, true]);
    const [first] = late.today?.lines ?? [];
    await change(ann, 'updatePost', { id: first?.post?.id, text: '🔴 Recette ratée #alpha' });
    await change(ann, 'deletePost', { postId: first?.post?.id });
    const { report } = await readRound(lead, 'alpha');
    expect(report).toMatchObject({ givenCount: 2, expectedCount: 3, health: 'BLOCKED' });
    expect(report?.lines[0]).toMatchObject({ health: 'ON_TRACK', post: null });
    expect(report?.lines[1]?.post?.text).toBe('🔴 Arrêt ⛔ le contrat, @cat #alpha');
  });

  it('repeats a line without posting, as long as it stands', async () => {
    now = new Date('2026-03-17T10:00:00Z');
    expect(await ann.caller.refusal(actDocument('repeatRoundLine'), { input: { topic: 'alpha' } })).toBe(
      'BAD_USER_INPUT',
    );
    const before = (await network.service(Sql).rows('SELECT 1 FROM post')).length;
    const round = await actOn(ben, 'repeatRoundLine', { topic: 'alpha' });
    expect(round.today?.lines).toMatchObject([{ health: 'BLOCKED', repeated: true }]);
    expect(round.today).toMatchObject({ blockedSince: '2026-03-16', givenCount: 1 });
    expect((await network.service(Sql).rows('SELECT 1 FROM post')).length).toBe(before);
    expect((await kindsOf(lead)).filter((kind) => kind === 'BLOCKED')).toHaveLength(1);
  });

  it('follows a corrected line while it is open, and forgets a deleted one', async () => {
    const given = await actOn(ann, 'giveRoundLine', { topic: 'alpha', health: 'ON_TRACK', text: 'Oui' });
    const id = given.viewerLine ? given.today?.lines.at(-1)?.post?.id : undefined;
    await change(ann, 'updatePost', { id, text: '🟠 Non #alpha' });
    expect((await readRound(ann, 'alpha')).viewerLine).toEqual({ health: 'AT_RISK' });
    const blocked = async () => (await kindsOf(lead)).filter((kind) => kind === 'BLOCKED').length;
    const before = await blocked();
    await change(ann, 'updatePost', { id, text: '🔴 Non ⛔ le froid #alpha' });
    expect(await blocked()).toBe(before + 1);
    await change(ann, 'deletePost', { postId: id });
    expect((await readRound(ann, 'alpha')).today?.givenCount).toBe(1);
  });

  it('makes up for an outage without reminding, and reports no day nobody could speak on', async () => {
    const reminders = (await kindsOf(cat)).filter((kind) => kind === 'REMINDER').length;
    const written = async () =>
      (
        await network
          .service(Sql)
          .rows<{ day: string }>(
            `SELECT DISTINCT split_part(reference, ':', 1) AS day FROM mail WHERE composer = 'rounds' ORDER BY 1`,
          )
      ).map(({ day }) => day);
    await at('2026-03-20T02:00:00Z');
    expect(await written()).toEqual(['2026-03-16']);
    expect((await kindsOf(cat)).filter((kind) => kind === 'REMINDER')).toHaveLength(reminders);
    const { strip } = await readRound(lead, 'alpha');
    // The 17th had a line; the 18th had none; the 19th closed nine hours ago, when all was well again.
    expect(strip.map(({ day }) => day)).toEqual(['2026-03-16', '2026-03-17', '2026-03-19']);
    expect(strip.at(-1)).toMatchObject({ health: null, givenCount: 0, expectedCount: 3 });
    // Its mail waits for the morning; that of the 17th, two days and a half old, is not sent.
    await at('2026-03-20T06:05:00Z');
    expect(await written()).toEqual(['2026-03-16', '2026-03-19']);
    const to = `SELECT count(*)::int AS count FROM mail WHERE person_id = $1 AND composer = 'rounds'`;
    const [mails] = await network.service(Sql).rows<{ count: number }>(to, [ben.id]);
    expect(mails?.count).toBe(1);
  });

  it('excuses those away, and does not expect who left', async () => {
    now = new Date('2026-03-20T10:00:00Z');
    await network.service(Sql).rows(
      `INSERT INTO absence (id, person_id, first_day, last_day, created_at)
       VALUES ($1, $2, '2026-03-20', '2026-03-20', $3)`,
      [crypto.randomUUID(), cat.id, now],
    );
    await administrator.caller.get(
      'mutation ($id: ID!) { suspendPerson(input: { personId: $id }) { adminPerson { email } } }',
      { id: ben.id },
    );
    const { today } = await readRound(lead, 'alpha');
    expect(today).toMatchObject({ expectedCount: 1, awaited: [{ handle: 'ann' }] });
    // Who was reminded on Monday is kept no longer.
    const reminded = `SELECT 1 FROM schedule_step WHERE schedule = 'round-reminders'`;
    expect(await network.service(Sql).rows(reminded)).toEqual([]);
    await at('2026-03-20T17:00:00Z');
    expect((await readRound(lead, 'alpha')).report).toMatchObject({
      expectedCount: 1,
      givenCount: 0,
      health: null,
    });
  });

  it('stops where its project ends, also while its round runs', async () => {
    now = new Date('2026-03-23T10:00:00Z');
    await actOn(ann, 'giveRoundLine', { topic: 'alpha', health: 'ON_TRACK', text: 'Presque' });
    await owner.caller.get(
      'mutation { updateTopic(input: { name: "alpha", kind: SUBJECT }) { topic { key } } }',
    );
    await at('2026-03-23T16:40:00Z');
    await at('2026-03-23T17:00:00Z');
    const { isRunning, today, strip } = await readRound(lead, 'alpha');
    expect({ isRunning, today, last: strip.at(-1)?.day }).toEqual({
      ...{ isRunning: false, today: null },
      last: '2026-03-20',
    });
    const input = { topic: 'alpha', health: 'ON_TRACK', text: 'Encore' };
    expect(await ann.caller.refusal(actDocument('giveRoundLine'), { input })).toBe('NO_ROUND_NOW');
    const stopped = await actOn(owner, 'stopRound', { topic: 'beta' });
    expect(stopped).toMatchObject({ isRunning: false, isStopped: true });
    expect((await actOn(lead, 'resumeRound', { topic: 'beta' })).isRunning).toBe(true);
    const opening = (await readRound(owner, 'beta')).opening?.id;
    await change(owner, 'deletePost', { postId: opening });
    expect(await readRound(owner, 'beta')).toMatchObject({
      isRunning: false,
      isStopped: true,
      opening: null,
    });
    const again = { topic: 'beta', ...FROM_MONDAY };
    expect(await owner.caller.refusal(actDocument('setRound'), { input: again })).toBe('BAD_USER_INPUT');
    expect((await actOn(owner, 'setRound', { ...again, openingText: 'Encore' })).isRunning).toBe(true);
  });

  it('closes at a time the clock leaps over, once', async () => {
    now = new Date('2026-03-28T12:00:00Z');
    await project('night', [ann], { days: [7], closesAt: '02:30' });
    await at('2026-03-29T00:59:00Z');
    expect((await readRound(ann, 'night')).today).toMatchObject({ day: '2026-03-29', isClosed: false });
    await at('2026-03-29T00:59:59Z');
    expect((await readRound(ann, 'night')).strip).toEqual([]);
    await at('2026-03-29T01:00:00Z');
    await at('2026-03-29T01:30:00Z');
    expect((await readRound(ann, 'night')).strip).toHaveLength(1);
  });

  it('tells nobody who may not read it, and asks only readers', async () => {
    now = new Date('2026-03-30T08:00:00Z');
    const closed = await team(administrator, 'core', [
      [owner, true],
      [ann, false],
      [cat, false],
    ]);
    await team(administrator, 'empty', []);
    await write(owner, 'Voici #secret', { visibility: 'TEAM', teamId: closed });
    await owner.caller.get(SET_KIND, { name: 'secret' });
    const input = {
      topic: 'secret',
      ...FROM_MONDAY,
      openingText: 'Tour',
      visibility: 'TEAM',
      teamId: closed,
    };
    const refused = (participantHandles: string[]) =>
      owner.caller.refusal(actDocument('setRound'), { input: { ...input, participantHandles } });
    expect(await refused(['empty'])).toBe('BAD_USER_INPUT');
    expect(await refused(['outsider'])).toBe('BAD_USER_INPUT');
    expect(await refused(['nobody-such'])).toBe('BAD_USER_INPUT');
    const round = await actOn(owner, 'setRound', { ...input, participantHandles: ['@core'] });
    // Nor is it led by somebody who may not read it, whoever is asked.
    const led = { input: { ...input, leadHandle: 'outsider' } };
    expect(await owner.caller.refusal(actDocument('setRound'), led)).toBe('BAD_USER_INPUT');
    expect(round.participants?.map(({ handle }) => handle)).toEqual(['ann', 'cat', 'owner']);
    const changes = 'subscription { roundChanged { roundId } }';
    const clients = [ann, outsider].map(({ caller }) => new LiveClient(second, caller));
    const streams = clients.map((client) => client.subscribe<{ roundChanged: { roundId: string } }>(changes));
    // Everybody hears of a round they may read, so nobody hears of another one later.
    const idOf = async (name: string) =>
      (await owner.caller.get<{ topic: { id: string } }>(`{ topic(name: "${name}") { id } }`)).topic.id;
    const [open, secret] = [await idOf('beta'), await idOf('secret')];
    const heard = streams.map((stream) => stream.find(({ roundChanged: { roundId } }) => roundId === open));
    const heardAll = Promise.all(heard);
    await actOn(ann, 'giveRoundLine', { topic: 'secret', health: 'BLOCKED', text: 'Non', blockedBy: 'tout' });
    for (let told = false; !told;) {
      await actOn(lead, 'stopRound', { topic: 'beta' });
      await actOn(lead, 'resumeRound', { topic: 'beta' });
      told = await Promise.race([heardAll.then(() => true), sleep(200, false)]);
    }
    await actOn(ann, 'giveRoundLine', { topic: 'secret', health: 'BLOCKED', text: 'Non', blockedBy: 'rien' });
    await streams[0]?.find(({ roundChanged: { roundId } }) => roundId === secret);
    const told = streams.map(({ messages }) => messages.map(({ data }) => data?.roundChanged.roundId));
    expect(told.map((ids) => ids.includes(secret))).toEqual([true, false]);
    await Promise.all(clients.map((client) => client.close()));
    for (const person of [outsider, moderator, administrator]) {
      expect(await person.caller.get(ROUND, { topic: 'secret' })).toEqual({ round: null });
      const line = { topic: 'secret', health: 'ON_TRACK', text: 'x' };
      expect(await person.caller.refusal(actDocument('giveRoundLine'), { input: line })).toBe('NOT_FOUND');
    }
    expect(await moderator.caller.refusal(actDocument('setRound'), { input })).toBe('NOT_FOUND');
    // Who leaves the audience is awaited no more, and reads no more.
    await leave(administrator, closed, cat);
    expect((await readRound(owner, 'secret')).today).toMatchObject({ expectedCount: 2, givenCount: 1 });
    expect(await cat.caller.get(ROUND, { topic: 'secret' })).toEqual({ round: null });
    const { hasRound } = (
      await outsider.caller.get<{ topic: { hasRound: boolean } }>('{ topic(name: "secret") { hasRound } }')
    ).topic;
    expect(hasRound).toBe(false);
  });

  it('is no news to whoever reads a round opened anew, to others than the one before', async () => {
    await at('2026-03-30T16:00:00Z');
    expect((await readRound(owner, 'secret')).report).toMatchObject({ day: '2026-03-30', health: 'BLOCKED' });
    now = new Date('2026-03-31T10:00:00Z');
    await actOn(ann, 'repeatRoundLine', { topic: 'secret' });
    await change(owner, 'deletePost', { postId: (await readRound(owner, 'secret')).opening?.id });
    const open = { topic: 'secret', ...FROM_MONDAY, leadHandle: 'lead', openingText: 'À tous' };
    await actOn(owner, 'setRound', { ...open, participantHandles: ['ann', 'outsider'] });
    // Said to the team, today and before: neither shown nor counted, in no field.
    for (const person of [outsider, lead, moderator]) {
      const { today, report, strip, viewerLastLine } = await readRound(person, 'secret');
      expect({ report, strip, viewerLastLine }).toEqual({ report: null, strip: [], viewerLastLine: null });
      expect(today).toMatchObject({ givenCount: 0, expectedCount: 2, health: null, lines: [] });
      expect((await readRound(person, 'secret', '2026-03-30')).report).toBeNull();
      const { rounds } = await person.caller.get<{ rounds: TestRound[] }>(ROUNDS);
      for (const each of rounds.filter(({ topic }) => topic.key === 'secret')) expect(each.strip).toEqual([]);
    }
    // Whoever read it goes on reading it; but nothing of it can be said again to others.
    expect((await readRound(ann, 'secret')).strip).toHaveLength(1);
    expect(await ann.caller.refusal(actDocument('repeatRoundLine'), { input: { topic: 'secret' } })).toBe(
      'BAD_USER_INPUT',
    );
    const said = { topic: 'secret', health: 'BLOCKED', text: 'Encore', blockedBy: 'tout' };
    await actOn(ann, 'giveRoundLine', said);
    for (const person of [ann, outsider]) {
      expect((await readRound(person, 'secret')).today?.blockedSince).toBe('2026-03-31');
    }
    await at('2026-03-31T16:00:00Z');
    const { strip } = await readRound(outsider, 'secret');
    expect(strip).toEqual([{ day: '2026-03-31', health: 'BLOCKED', givenCount: 1, expectedCount: 2 }]);
    expect((await readRound(outsider, 'secret')).report?.blockedSince).toBe('2026-03-31');
  });

  it('takes a status of the ordinary composer for a line, if all its readers may read it', async () => {
    now = new Date('2026-04-01T10:00:00Z');
    await project('omega', [ann, cat]);
    const stands = async (name = 'omega') => {
      const { today } = await readRound(lead, name);
      return {
        health: today?.health,
        given: today?.givenCount,
        awaited: today?.awaited?.map(({ handle }) => handle),
      };
    };
    const nobody = { health: null, given: 0, awaited: ['ann', 'cat'] };
    // Without a mark, by somebody who is not asked, to a few: a post and no line.
    await write(ann, 'Recette finie #omega');
    await write(outsider, '🔴 Et moi #omega');
    await write(cat, '🔴 Entre nous @ann #omega', { visibility: 'MENTIONED' });
    await write(cat, '🟢 Un gain #omega', { kind: 'WIN' });
    // Its author said that it is no line, and it stays so.
    const aside = await write(ann, '🔴 À part #omega', { countsInRounds: false });
    await change(ann, 'updatePost', { id: aside.id, text: '🟠 À part #omega' });
    expect(await stands()).toEqual(nobody);
    // The composer knows of it before.
    const asking = async (person: TestPerson) => {
      const { topicsByKey } = await person.caller.get<{ topicsByKey: { viewerRound: object | null }[] }>(
        '{ topicsByKey(keys: ["omega"]) { viewerRound { isClosed hasLine visibility teamId } } }',
      );
      return topicsByKey[0]?.viewerRound;
    };
    const asked = { isClosed: false, hasLine: false, visibility: 'COMPANY', teamId: null };
    expect([await asking(ann), await asking(outsider)]).toEqual([asked, null]);
    const first = await write(ann, 'Deux jours de retard 🟠 #omega');
    expect(await stands()).toEqual({ health: 'AT_RISK', given: 1, awaited: ['cat'] });
    expect((await readRound(ann, 'omega')).viewerLine).toEqual({ health: 'AT_RISK' });
    expect(await asking(ann)).toEqual({ ...asked, hasLine: true });
    const blocked = async () => (await kindsOf(lead)).filter((kind) => kind === 'BLOCKED').length;
    const before = await blocked();
    const red = await write(cat, '🔴 Arrêt ⛔ le froid #omega');
    expect([await stands(), await blocked()]).toEqual([
      { health: 'BLOCKED', given: 2, awaited: [] },
      before + 1,
    ]);
    // The later word is the line, the post before stays a post; what leaves the project is no line of it.
    await write(ann, '🟢 Rattrapé #omega');
    await change(ann, 'deletePost', { postId: first.id });
    expect(await stands()).toMatchObject({ given: 2 });
    await change(cat, 'updatePost', { id: red.id, text: '🔴 Arrêt ⛔ le froid' });
    expect(await stands()).toEqual({ health: 'ON_TRACK', given: 1, awaited: ['cat'] });
    await change(cat, 'updatePost', { id: red.id, text: '🟠 Reparti #omega' });
    expect(await stands()).toEqual({ health: 'AT_RISK', given: 2, awaited: [] });
    // On the sheet it is a line of one project, whatever else it names.
    await project('sigma', [ann]);
    await actOn(ann, 'giveRoundLine', { topic: 'omega', health: 'ON_TRACK', text: 'Comme #sigma' });
    expect(await stands('sigma')).toMatchObject({ given: 0 });
    await at('2026-04-01T16:00:00Z');
    await write(cat, '🔴 Trop tard #omega');
    expect(await asking(cat)).toMatchObject({ isClosed: true, hasLine: true });
    const { today } = await readRound(lead, 'omega');
    expect(today).toMatchObject({ isClosed: true, givenCount: 2, health: 'AT_RISK' });
    expect(today?.lines.map(({ isLate }) => isLate)).toEqual([false, false, true]);
  });

  it.each([
    ['days', { days: [] }],
    ['days', { days: [8] }],
    ['closing time', { closesAt: '24:00' }],
    ['zone', { timeZone: 'Mars/Olympus' }],
    ['start', { startsOn: '2026-02-30' }],
    ['end', { endsOn: '2026-03-01' }],
    ['lead', { leadHandle: 'nobody-such' }],
  ])('refuses a %s that is none', async (_, wrong) => {
    const input = { topic: 'beta', ...FROM_MONDAY, ...wrong };
    expect(await owner.caller.refusal(actDocument('setRound'), { input })).toBe('BAD_USER_INPUT');
  });

  it('costs the same for one project and for several', async () => {
    const asked = (person: TestPerson) => statementsOf(network.instance, () => person.caller.get(ROUNDS));
    const few = await asked(cat);
    await project('gamma', [cat, ann]);
    await project('delta', [cat, ann]);
    expect((await asked(cat)).length).toBe(few.length);
    expect((await readPost(owner, (await readRound(owner, 'beta')).opening?.id ?? '')).kind).toBe('STATUS');
  });
});

async function waitUntilSent(network: TestNetwork): Promise<void> {
  const waiting = `SELECT 1 FROM mail WHERE state IN ('QUEUED', 'SENDING')`;
  while ((await network.service(Sql).rows(waiting)).length > 0) await sleep(20);
}
