import { readFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import * as libxml2 from 'libxml2-wasm';
import { XmlDocument } from 'libxml2-wasm';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { Clock } from '../src/platform/clock/clock.js';
import { Sql } from '../src/platform/database/sql.js';
import { Schedules } from '../src/platform/schedule/schedules.js';
import { leave, team, write } from './setup/posting.js';
import { actOn } from './setup/rounds.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const CONTENT = `id sections { name leftOut lines { reason search post { text }
  project { topic { key } day health givenCount expectedCount blockedSince heardOn } } }`;
const DIGEST = `query ($teams: [String!], $topics: [String!], $days: Int) {
  digest(teams: $teams, topics: $topics, days: $days) { ${CONTENT} } }`;
const SAVE = 'mutation ($input: DigestPlanInput!) { saveDigestPlan(input: $input) { plan { id } } }';
const MAKE = `mutation ($id: ID!) { makeDigest(input: { planId: $id }) { digest { ${CONTENT} } } }`;
const NOTICES = `{ notifications(first: 50) { edges { node { kind readAt digestNotice { editionId name } } } }
  digestPlans { plans { editions { id } } } }`;
const OPEN =
  'mutation ($input: OpenFeedInput!) { openFeed(input: $input) { feed { title } atomUrl jsonUrl } }';
const RelaxNg = Reflect.get(libxml2, 'RelaxNGValidator') as {
  fromDoc(schema: XmlDocument): { validate(document: XmlDocument): void; dispose(): void };
};

interface Line {
  reason: string;
  search: string | null;
  post: { text: string } | null;
  project: { topic: { key: string }; [fact: string]: unknown } | null;
}
interface Content {
  id: string | null;
  sections: { name: string; leftOut: number; lines: Line[] }[];
}

function linesOf({ sections }: Content, name: string): Line[] {
  return sections.find((section) => section.name === name)?.lines ?? [];
}

describe('sections of a digest', () => {
  let network: TestNetwork;
  let now = new Date('2026-03-16T08:00:00Z');
  let ada: TestPerson, owner: TestPerson, lead: TestPerson, ann: TestPerson, ben: TestPerson, eve: TestPerson;
  let crew: string;

  async function at(time: string): Promise<void> {
    now = new Date(time);
    await network.service(Schedules).tick(now);
  }

  async function project(
    name: string,
    participants: readonly TestPerson[],
    more: object = {},
  ): Promise<void> {
    await write(owner, `Voici #${name}`);
    await owner.caller.get(
      'mutation ($name: String!) { updateTopic(input: { name: $name, kind: PROJECT, description: "x" }) { topic { key } } }',
      { name },
    );
    await actOn(owner, 'setRound', {
      ...{
        topic: name,
        days: [1, 2, 3, 4, 5],
        closesAt: '18:00',
        timeZone: 'Europe/Paris',
        startsOn: '2026-03-16',
      },
      ...{ leadHandle: 'lead', openingText: 'Le tour du soir' },
      participantHandles: participants.map(({ handle }) => handle),
      ...more,
    });
  }

  async function read(person: TestPerson, teams: string[], topics: string[] = []): Promise<Content> {
    return (await person.caller.get<{ digest: Content }>(DIGEST, { teams, topics })).digest;
  }

  async function plan(person: TestPerson, input: object): Promise<string> {
    const wanted = { teams: [], topics: [], days: [1, 2, 3, 4, 5], at: '08:00', byMail: false, ...input };
    const { saveDigestPlan } = await person.caller.get<{ saveDigestPlan: { plan: { id: string } } }>(SAVE, {
      input: wanted,
    });
    return saveDigestPlan.plan.id;
  }

  async function make(person: TestPerson, id: string): Promise<Content> {
    return (await person.caller.get<{ makeDigest: { digest: Content } }>(MAKE, { id })).makeDigest.digest;
  }

  beforeAll(async () => {
    network = await TestNetwork.start();
    jest.spyOn(network.service(Clock), 'now').mockImplementation(() => now);
    ada = await network.join('ada', [RoleName.ADMINISTRATOR]);
    owner = await network.join('owner');
    lead = await network.join('lead');
    [ann, ben, eve] = [await network.join('ann'), await network.join('ben'), await network.join('eve')];
    crew = await team(ada, 'crew', [
      [ann, false],
      [ben, false],
    ]);
    await team(ada, 'heads', [[lead, true]]);
    await team(ada, 'far', [[eve, false]]);
    await project('alpha', [ann, ben]);
    await project('beta', [ann, ben]);
    await project('gamma', [ann]);
  });
  afterAll(() => network.stop());

  it('tell projects by health, the worst first, then those without news: each report once', async () => {
    now = new Date('2026-03-16T15:00:00Z');
    const give = (who: TestPerson, topic: string, health: string, text: string) =>
      actOn(who, 'giveRoundLine', { topic, health, text, ...(health === 'BLOCKED' && { blockedBy: 'eve' }) });
    await give(ann, 'alpha', 'ON_TRACK', 'Recette finie');
    await give(ben, 'alpha', 'AT_RISK', 'Il manque un bras');
    await give(ann, 'beta', 'BLOCKED', 'Arrêt, par le fournisseur');
    await give(ann, 'gamma', 'ON_TRACK', 'Tout va');
    const id = await plan(ann, { teams: ['crew'] });
    await at('2026-03-16T17:00:10Z');
    await at('2026-03-17T16:00:00Z');
    await give(ben, 'beta', 'BLOCKED', 'Toujours rien');
    await at('2026-03-17T17:00:10Z');
    now = new Date('2026-03-17T18:00:00Z');
    const expected = [
      ['beta', '2026-03-17', 'BLOCKED', 1, 2, '2026-03-16', null, /Toujours rien/],
      ['alpha', '2026-03-17', null, 0, 2, null, '2026-03-16', null],
      ['gamma', '2026-03-17', null, 0, 1, null, '2026-03-16', null],
    ] as const;
    const check = (lines: readonly Line[]) => {
      expect(lines).toHaveLength(expected.length);
      for (const [index, [key, day, health, given, of, since, heard, text]] of expected.entries()) {
        expect(lines[index]).toMatchObject({
          reason: health === null ? 'SILENT' : 'HEALTH',
          project: {
            topic: { key },
            ...{ day, health, givenCount: given, expectedCount: of, blockedSince: since, heardOn: heard },
          },
        });
        if (text !== null) expect(lines[index]?.post?.text).toMatch(text);
      }
    };
    check(linesOf(await read(ann, ['crew']), 'PROJECTS'));
    check(linesOf(await read(eve, [], ['alpha', 'beta', 'gamma']), 'PROJECTS'));
    // Of the lead's team too; of a team that has no part in them, nothing.
    check(linesOf(await read(eve, ['heads']), 'PROJECTS'));
    expect(linesOf(await read(eve, ['far']), 'PROJECTS')).toEqual([]);
    // The plan tells the last report once; the next one tells none until a round closes.
    check(linesOf(await make(ann, id), 'PROJECTS'));
    now = new Date('2026-03-17T19:00:00Z');
    expect(linesOf(await make(ann, id), 'PROJECTS')).toEqual([]);
    now = new Date('2026-03-17T19:30:00Z');
    expect(linesOf(await make(ann, id), 'PROJECTS')).toEqual([]);
  });

  it('say nothing of a team by who is asked for lines, only by what was written', async () => {
    // Eve is asked on delta and said nothing: her team's digest must not tell it.
    await project('delta', [eve]);
    await at('2026-03-18T17:00:10Z');
    now = new Date('2026-03-18T18:00:00Z');
    expect(linesOf(await read(ann, ['far']), 'PROJECTS')).toEqual([]);
    expect(linesOf(await read(ann, [], ['delta']), 'PROJECTS')).toHaveLength(1);
  });

  it('keep a project from those who may not read its round any more', async () => {
    const hidden = { visibility: 'TEAM', teamId: crew };
    const member = await network.join('zoe');
    await ada.caller.get(
      'mutation ($input: SetTeamMemberInput!) { setTeamMember(input: $input) { team { id } } }',
      { input: { teamId: crew, personId: member.id, isLead: false } },
    );
    await write(ann, 'Voici #omega', hidden);
    const opening = await write(ann, 'Le tour de #omega', hidden);
    await network
      .service(Sql)
      .rows(`UPDATE round SET opening_id = $1 WHERE topic_id = (SELECT id FROM topic WHERE key = 'gamma')`, [
        opening.id,
      ]);
    const id = await plan(member, { teams: ['crew'] });
    now = new Date('2026-03-19T16:00:00Z');
    await at('2026-03-19T17:00:10Z');
    now = new Date('2026-03-19T18:00:00Z');
    const keys = (content: Content) => linesOf(content, 'PROJECTS').map(({ project }) => project?.topic.key);
    const made = await make(member, id);
    expect(keys(made)).toContain('gamma');
    expect(keys(await read(eve, ['crew']))).not.toContain('gamma');
    await leave(ada, crew, member);
    const { digestEdition } = await member.caller.get<{ digestEdition: Content }>(
      `query ($id: ID!) { digestEdition(id: $id) { ${CONTENT} } }`,
      { id: made.id },
    );
    expect(keys(digestEdition)).not.toContain('gamma');
    expect(keys(digestEdition)).toContain('alpha');
  });

  it('tell what searches followed by digest found, where one wants it: others’ posts, once', async () => {
    now = new Date('2026-03-20T09:00:00Z');
    const save = (name: string, query: string, level: string) =>
      eve.caller.get(
        'mutation ($input: SaveSearchInput!) { saveSearch(input: $input) { savedSearch { id } } }',
        {
          input: { name, query, level },
        },
      );
    await save('Colis', 'colis', 'DIGEST');
    await save('Camions', 'camion', 'FEED');
    const bare = await plan(eve, { teams: ['far'] });
    const id = await plan(eve, { withSearches: true });
    await write(ann, 'Les colis partent ce soir');
    await write(ann, 'Le camion aussi');
    await write(ann, 'Un colis entre nous', { visibility: 'TEAM', teamId: crew });
    await write(eve, 'Mes colis');
    now = new Date('2026-03-20T09:05:00Z');
    const found = await make(eve, id);
    expect(found.sections.map(({ name }) => name)).toEqual(['SEARCHES']);
    expect(linesOf(found, 'SEARCHES')).toMatchObject([
      { reason: 'FOUND', search: 'Colis', post: { text: 'Les colis partent ce soir' } },
    ]);
    now = new Date('2026-03-20T09:10:00Z');
    expect((await make(eve, id)).sections).toEqual([]);
    // However many were found, none is lost: fifty are told, the others counted.
    for (let index = 0; index < 53; index += 1) await write(ann, `Encore un colis, le ${String(index)}`);
    for (let index = 0; index < 3; index += 1) await write(eve, `Mon colis, le ${String(index)}`);
    now = new Date('2026-03-20T09:15:00Z');
    const [many] = (await make(eve, id)).sections;
    expect([many?.lines.length, many?.leftOut]).toEqual([50, 3]);
    expect(linesOf(await make(eve, bare), 'SEARCHES')).toEqual([]);
    // Of nothing at all there is no digest.
    const none = { teams: [], topics: [], days: [1], at: '08:00', byMail: false };
    expect(await eve.caller.refusal(SAVE, { input: none })).toBe('BAD_USER_INPUT');
  });

  it('tell a question once, when its clock in working time says so, while nobody has answered', async () => {
    now = new Date('2026-03-20T16:30:00Z'); // Friday evening, past working hours
    const id = await plan(ann, { teams: ['crew'], days: [] });
    await write(ben, 'Qui a la clé du quai ?', { kind: 'QUESTION' });
    const answered = await write(ben, 'Qui a un diable ?', { kind: 'QUESTION' });
    await at('2026-03-20T16:31:00Z');
    await at('2026-03-21T10:00:00Z');
    now = new Date('2026-03-21T10:05:00Z');
    expect(linesOf(await make(ann, id), 'QUESTIONS')).toEqual([]);
    await write(eve, 'Moi', { inReplyToId: answered.id });
    // Nobody owns its topics: after the hour it goes into the digest at once.
    await at('2026-03-23T10:30:00Z');
    now = new Date('2026-03-23T10:40:00Z');
    expect(linesOf(await make(ann, id), 'QUESTIONS')).toMatchObject([
      { reason: 'UNANSWERED', post: { text: 'Qui a la clé du quai ?' } },
    ]);
    await at('2026-03-23T11:30:00Z');
    now = new Date('2026-03-23T11:40:00Z');
    expect(linesOf(await make(ann, id), 'QUESTIONS')).toEqual([]);
    // The page of now keeps showing it.
    expect(linesOf(await read(ann, ['crew']), 'QUESTIONS')).toHaveLength(1);
  });

  it('ring when one comes at its hour, one notification a plan', async () => {
    now = new Date('2026-03-23T09:00:00Z');
    const ivy = await network.join('ivy');
    await plan(ivy, { teams: ['crew'] });
    interface Noticed {
      notifications: {
        edges: { node: { kind: string; digestNotice: { editionId: string; name: string } | null } }[];
      };
      digestPlans: { plans: { editions: { id: string }[] }[] };
    }
    const notices = async () => {
      const { notifications, digestPlans } = await ivy.caller.get<Noticed>(NOTICES);
      return {
        told: notifications.edges.flatMap(({ node }) => (node.kind === 'DIGEST' ? [node.digestNotice] : [])),
        editions: digestPlans.plans[0]?.editions ?? [],
      };
    };
    expect((await notices()).told).toEqual([]);
    await write(ben, 'Gagné chez Fargeau, 12 k€', { kind: 'WIN' });
    await at('2026-03-24T07:00:05Z');
    const first = await notices();
    expect(first.told).toEqual([{ editionId: first.editions[0]?.id, name: 'crew' }]);
    now = new Date('2026-03-24T12:00:00Z');
    await write(ben, 'Perdu chez Corvo, 9 k€', { kind: 'LOSS' });
    await at('2026-03-25T07:00:05Z');
    const next = await notices();
    expect(next.told).toEqual([{ editionId: next.editions[0]?.id, name: 'crew' }]);
    expect(next.told[0]?.editionId).not.toBe(first.told[0]?.editionId);
  });

  it('come as a private feed, as its owner may read them now, until the plan ends', async () => {
    now = new Date('2026-03-26T09:00:00Z');
    const max = await network.join('max');
    await ada.caller.get(
      'mutation ($input: SetTeamMemberInput!) { setTeamMember(input: $input) { team { id } } }',
      { input: { teamId: crew, personId: max.id, isLead: false } },
    );
    const id = await plan(max, { teams: ['crew'] });
    await write(ben, 'Gagné <chez> Orly & Fils', { kind: 'WIN' });
    await write(ben, 'Gagné en secret', { kind: 'WIN', visibility: 'TEAM', teamId: crew });
    now = new Date('2026-03-26T09:05:00Z');
    const { id: edition } = await make(max, id);
    const input = { source: 'DIGEST', key: id };
    expect(await eve.caller.refusal(OPEN, { input })).toBe('NOT_FOUND');
    const { openFeed } = await max.caller.get<{
      openFeed: { feed: { title: string }; atomUrl: string; jsonUrl: string };
    }>(OPEN, { input });
    expect(openFeed.feed.title).toBe('Digest · crew');
    const fetchFeed = (url: string) => fetch(network.instance.address + new URL(url).pathname);
    const json = async () =>
      (await (await fetchFeed(openFeed.jsonUrl)).json()) as {
        items: { id: string; url: string; title: string; content_text: string; content_html: string }[];
      };
    const [entry, ...others] = (await json()).items;
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      id: `urn:uuid:${edition ?? ''}`,
      title: 'Digest · crew · Thursday 26 March',
    });
    expect(entry?.content_text).toContain('Gagné en secret');
    expect(entry?.content_html).toContain('&lt;chez&gt; Orly &amp; Fils');
    const atom = await (await fetchFeed(openFeed.atomUrl)).text();
    const schema = XmlDocument.fromString(
      await readFile(new URL('./setup/atom.rng', import.meta.url), 'utf8'),
    );
    const validator = RelaxNg.fromDoc(schema);
    const document = XmlDocument.fromString(atom);
    validator.validate(document);
    for (const each of [document, validator, schema]) each.dispose();
    await leave(ada, crew, max);
    expect(JSON.stringify(await json())).not.toContain('secret');
    expect((await json()).items).toHaveLength(1);
    await max.caller.get('mutation ($id: ID!) { deleteDigestPlan(input: { planId: $id }) { planId } }', {
      id,
    });
    expect((await fetchFeed(openFeed.jsonUrl)).status).toBe(404);
  });
});
