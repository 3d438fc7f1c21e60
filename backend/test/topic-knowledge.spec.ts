import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { Sql, type SqlValue } from '../src/platform/database/sql.js';
import { Schedules } from '../src/platform/schedule/schedules.js';
import { companyDay } from './setup/company-day.js';
import { change, team, write } from './setup/posting.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

interface Known {
  cards: { edges: { node: { question: string } }[] };
  readingList: { url: string; remarks: { text: string }[] }[];
  answerTimes: {
    month: string;
    withheld: boolean;
    low: number | null;
    median: number | null;
    high: number | null;
  }[];
  peopleWhoKnow: { person: { handle: string }; reason: string; evidence: { text: string } }[];
}

const KNOWN = `query ($name: String!) { topic(name: $name) {
  cards { edges { node { question } } } readingList { url remarks { text } }
  answerTimes { month withheld low median high } peopleWhoKnow { person { handle } reason evidence { text } } } }`;

describe('what is known of a topic', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  let others: TestPerson[];
  let teamId: string;
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice', [RoleName.ADMINISTRATOR, RoleName.MODERATOR]);
    bob = await network.join('bob');
    others = [];
    for (const handle of ['carol', 'dan', 'erin', 'fay', 'gil', 'hal'])
      others.push(await network.join(handle));
    teamId = await team(alice, 'atelier', [[bob, false]]);
  });
  afterAll(() => network.stop());

  function person(index: number): TestPerson {
    const found = others[index];
    if (!found) throw new Error('There is nobody left.');
    return found;
  }

  async function known(reader: TestPerson, name: string): Promise<Known> {
    return (await reader.caller.get<{ topic: Known }>(KNOWN, { name })).topic;
  }

  function sql(text: string, values: readonly SqlValue[]): Promise<unknown[]> {
    return network.service(Sql).rows(text, values);
  }

  /** A question of a month, answered after so many minutes of work by each of these people. */
  async function asked(topic: string, at: string, answers: readonly (readonly [TestPerson, number])[]) {
    for (const [by, minutes] of answers) {
      const question = await write(bob, `Combien, ${by.handle} ? #${topic}`, { kind: 'QUESTION' });
      const answer = await write(by, 'Douze.', { inReplyToId: question.id });
      const from = new Date(at);
      await sql('UPDATE post SET created_at = $2 WHERE id = $1', [question.id, from]);
      await sql('UPDATE post SET created_at = $2 WHERE id = $1', [
        answer.id,
        new Date(from.getTime() + minutes * 60_000),
      ]);
    }
  }

  it('gathers what is worth reading: the same link once, with what each said, as far as one may read', async () => {
    await write(bob, 'À lire : https://www.exemple.fr/guide?utm_source=lettre#fin #lecture', {
      kind: 'KNOWLEDGE',
    });
    await write(person(0), 'Page 4 surtout http://exemple.fr/guide/ #lecture', { kind: 'KNOWLEDGE' });
    await write(bob, 'Pour nous : https://exemple.fr/guide #lecture', {
      kind: 'KNOWLEDGE',
      visibility: 'TEAM',
      teamId,
    });
    await write(bob, 'Autre chose : https://exemple.fr/guide?page=2 #lecture', { kind: 'KNOWLEDGE' });
    await write(bob, 'En passant https://exemple.fr/passant #lecture', { kind: 'PLAIN' });
    const { readingList } = await known(person(1), 'lecture');
    expect(readingList.map(({ remarks }) => remarks.map(({ text }) => text.slice(0, 6)))).toEqual([
      ['Autre '],
      ['Page 4', 'À lire'],
    ]);
    expect((await known(bob, 'lecture')).readingList[1]?.remarks).toHaveLength(3);
  });

  it('tells how soon one is answered, by month, from five people on, of months that are over', async () => {
    // 10 a.m. in Paris on days of work.
    const month = (back: number) => {
      const now = new Date();
      const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1, 9));
      while ([0, 6].includes(first.getUTCDay()) || first.getUTCDate() < 3)
        first.setUTCDate(first.getUTCDate() + 1);
      return first.toISOString();
    };
    const five = [10, 20, 30, 40, 50].map((minutes, index) => [person(index), minutes] as const);
    await asked('délais', month(2), five);
    await asked('délais', month(1), five.slice(0, 4));
    // The fourth once more: four people are four, however often they answer.
    await asked('délais', month(1), five.slice(3, 4));
    await asked('délais', month(0), five);
    await network.service(Schedules).tick(new Date());
    const { answerTimes } = await known(alice, 'delais');
    expect(answerTimes).toEqual([
      { month: month(1).slice(0, 7), withheld: true, low: null, median: null, high: null },
      { month: month(2).slice(0, 7), withheld: false, low: 20, median: 30, high: 40 },
    ]);
    // A question of a month that is over, answered a month later, changes nothing of that month: two looks at it, less
    // each other, would be about one person. It is told with those of its answer's month, which are five now.
    await asked('délais', month(2), [[person(5), 30 * 1440]]);
    await network.service(Schedules).tick(new Date());
    const later = (await known(alice, 'delais')).answerTimes;
    expect(later).toEqual([
      { month: month(1).slice(0, 7), withheld: false, low: 23, median: 35, high: expect.any(Number) },
      answerTimes[1],
    ]);
    // Merging adds a topic of which nothing is told alone: the whole less the part would tell of one person.
    await asked('durées', month(2), [[person(5), 90]]);
    await network.service(Schedules).tick(new Date());
    const merge = 'mutation ($input: MergeTopicsInput!) { mergeTopics(input: $input) { topic { key } } }';
    const undo = 'mutation ($input: TopicNameInput!) { undoTopicMerge(input: $input) { topic { key } } }';
    const second = async () => (await known(alice, 'delais')).answerTimes[1];
    await alice.caller.get(merge, { input: { from: 'durées', into: 'délais' } });
    expect(await second()).toMatchObject({ withheld: true, low: null, median: null, high: null });
    await alice.caller.get(undo, { input: { name: 'durées' } });
    expect(await second()).toEqual(answerTimes[1]);
    expect((await known(alice, 'durees')).answerTimes).toMatchObject([{ withheld: true, median: null }]);
    // With one of whom enough is told alone, the whole is told too.
    const others = [15, 25, 35, 45].map((minutes, index) => [person(index + 1), minutes] as const);
    await asked('durées', month(2), others);
    await network.service(Schedules).tick(new Date());
    await alice.caller.get(merge, { input: { from: 'durées', into: 'délais' } });
    expect(await second()).toMatchObject({ withheld: false, median: 33 });
  });

  it('a question goes to five at most, none of them away or not to read it, and each is told why', async () => {
    for (const each of [bob, ...others]) await write(each, `Le vernis de ${each.handle} tient #vernis`);
    await write(alice, 'Le mien colle #vernis');
    const away = person(0);
    const today = companyDay();
    await away.caller.get(
      `mutation ($input: AddAbsenceInput!) { addAbsence(input: $input) { work { absences { id } } } }`,
      { input: { firstDay: today, lastDay: today } },
    );
    const proposed = async (asker: TestPerson, more: Record<string, unknown> = {}) => {
      const { id } = await write(asker, 'Quel vernis pour du hêtre ? #vernis', { kind: 'QUESTION', ...more });
      await network.service(Schedules).tick(new Date());
      const rows = (await sql(
        `SELECT p.handle, q.reason FROM question_proposal q JOIN person p ON p.id = q.person_id
          WHERE q.question_id = $1 ORDER BY p.handle`,
        [id],
      )) as { handle: string; reason: string }[];
      return rows;
    };
    const open = await proposed(alice);
    expect(open).toHaveLength(5);
    expect(new Set(open.map(({ reason }) => reason))).toEqual(new Set(['WROTE']));
    const asked = open.map(({ handle }) => handle);
    expect(asked).not.toContain(away.handle);
    expect(asked).not.toContain('alice');
    const joinery = await team(alice, 'joinery', [
      [bob, false],
      [person(4), false],
    ]);
    expect(await proposed(bob, { visibility: 'TEAM', teamId: joinery })).toEqual([
      { handle: person(4).handle, reason: 'WROTE' },
    ]);
  });

  it('names at most five who know, by name and with a reason that all may read, whatever is hidden', async () => {
    const asker = person(5);
    const question = await write(asker, 'Quelle colle pour le liège ? #colles', { kind: 'QUESTION' });
    const answer = await write(person(0), 'La blanche', { inReplyToId: question.id });
    await change(asker, 'acceptAnswer', { postId: answer.id });
    // Much that is hidden and newer takes nobody's place.
    const hidden = await write(bob, 'Entre nous #colles', { visibility: 'TEAM', teamId });
    await sql(
      `WITH more AS (
         INSERT INTO post SELECT (jsonb_populate_record(p, jsonb_build_object('id', n.id, 'root_id', n.id))).*
           FROM post p, (SELECT gen_random_uuid() AS id FROM generate_series(1, 450)) n WHERE p.id = $1 RETURNING id)
       INSERT INTO post_topic SELECT (jsonb_populate_record(t, jsonb_build_object('post_id', more.id))).*
         FROM post_topic t, more WHERE t.post_id = $1`,
      [hidden.id],
    );
    const first = await known(alice, 'colles');
    expect(first.peopleWhoKnow).toEqual([
      { person: { handle: 'carol' }, reason: 'ANSWERED', evidence: { text: 'La blanche' } },
    ]);
    expect((await known(bob, 'colles')).peopleWhoKnow).toEqual(first.peopleWhoKnow);
    for (const each of others) await write(each, `La mienne est bleue, dit ${each.handle} #colles`);
    const { peopleWhoKnow } = await known(alice, 'colles');
    expect(peopleWhoKnow).toHaveLength(5);
    const names = peopleWhoKnow.map((each) => each.person.handle);
    expect(names).toEqual([...names].sort());
    await person(1).caller.get('mutation { setAskable(input: { askable: false }) { askable } }');
    await alice.caller.get(
      'mutation ($id: ID!) { suspendPerson(input: { personId: $id }) { adminPerson { person { id } } } }',
      {
        id: person(2).id,
      },
    );
    const left = (await known(alice, 'colles')).peopleWhoKnow.map((each) => each.person.handle);
    expect(left).toEqual(['carol', 'fay', 'gil', 'hal']);
  });

  it('follows a merge, and its undo', async () => {
    const settle = async (text: string, said: string) => {
      const question = await write(bob, text, { kind: 'QUESTION' });
      const answer = await write(person(0), said, { inReplyToId: question.id });
      await change(bob, 'acceptAnswer', { postId: answer.id });
    };
    await settle('Un carton pour deux ? #emballage', 'Oui');
    await settle('Et pour trois ? #emballages', 'Non');
    await write(bob, 'À lire https://exemple.fr/a #emballage', { kind: 'KNOWLEDGE' });
    await write(person(3), 'Qui a du ruban ? #emballage', { kind: 'QUESTION' });
    await alice.caller.get(
      'mutation { setQuestionTarget(input: { topic: "emballage", minutes: 15 }) { topic { id } } }',
    );
    const OPEN = 'query ($name: String!) { questions(list: OPEN, topic: $name) { edges { node { text } } } }';
    const SEARCH = 'query ($query: String!) { searchCards(query: $query) { question topics { key } } }';
    const seen = async () => {
      const topic = await known(alice, 'emballages');
      const { questions } = await alice.caller.get<{ questions: { edges: { node: { text: string } }[] } }>(
        OPEN,
        {
          name: 'emballages',
        },
      );
      const { searchCards } = await alice.caller.get<{
        searchCards: { question: string; topics: { key: string }[] }[];
      }>(SEARCH, { query: '#emballages carton' });
      const { pastAnswers } = await person(4).caller.get<{ pastAnswers: { found: unknown[] } }>(
        '{ pastAnswers(text: "#emballages ?") { found { card { id } } } }',
      );
      const target = await alice.caller.get<{ topic: { questionTargetMinutes: number } }>(
        '{ topic(name: "emballages") { questionTargetMinutes } }',
      );
      return {
        cards: topic.cards.edges.length,
        links: topic.readingList.length,
        open: questions.edges.length,
        search: searchCards.map((card) => card.topics.map(({ key }) => key)),
        past: pastAnswers.found.length,
        target: target.topic.questionTargetMinutes,
      };
    };
    const apart = { cards: 1, links: 0, open: 0, search: [], past: 1, target: 60 };
    expect(await seen()).toEqual(apart);
    await alice.caller.get(
      'mutation { mergeTopics(input: { from: "emballage", into: "emballages" }) { topic { id } } }',
    );
    expect(await seen()).toEqual({
      cards: 2,
      links: 1,
      open: 1,
      search: [['emballages']],
      past: 3,
      target: 15,
    });
    await alice.caller.get('mutation { undoTopicMerge(input: { name: "emballage" }) { topic { id } } }');
    expect(await seen()).toEqual(apart);
  });
});
