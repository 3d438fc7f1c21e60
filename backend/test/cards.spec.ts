import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { Sql } from '../src/platform/database/sql.js';
import { Schedules } from '../src/platform/schedule/schedules.js';
import { change, team, write } from './setup/posting.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const CARD = `id question answer lang state validUntil rewritten viewerMayKeep owner { handle } topics { key }
  source { id } history { kind question person { handle } }`;

interface TestCard {
  id: string;
  question: string;
  answer: string;
  lang: string;
  state: string;
  validUntil: string;
  rewritten: boolean;
  viewerMayKeep: boolean;
  owner: { handle: string };
  topics: { key: string }[];
  source: { id: string } | null;
  history: { kind: string; question: string | null; person: { handle: string } | null }[];
}

describe('cards', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  let dan: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice', [RoleName.ADMINISTRATOR]);
    bob = await network.join('bob');
    carol = await network.join('carol');
    dan = await network.join('dan');
  });
  afterAll(() => network.stop());

  async function search(person: TestPerson, query: string): Promise<TestCard[]> {
    const { searchCards } = await person.caller.get<{ searchCards: TestCard[] }>(
      `query ($query: String!) { searchCards(query: $query) { ${CARD} } }`,
      { query },
    );
    return searchCards;
  }

  async function ofTopic(person: TestPerson, name: string): Promise<TestCard[]> {
    const { topic } = await person.caller.get<{ topic: { cards: { edges: { node: TestCard }[] } } }>(
      `query ($name: String!) { topic(name: $name) { cards { edges { node { ${CARD} } } } } }`,
      { name },
    );
    return topic.cards.edges.map(({ node }) => node);
  }

  function act(person: TestPerson, name: string, input: Record<string, unknown>): Promise<TestCard> {
    return person.caller.get<Record<string, { card: TestCard }>>(document(name), { input }).then((data) => {
      const done = data[name];
      if (!done) throw new Error(`${name} answered nothing.`);
      return done.card;
    });
  }

  function document(name: string): string {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    return `mutation ($input: ${name === 'retireCard' ? 'CardIdInput' : type}!) { ${name}(input: $input) { card { ${CARD} } } }`;
  }

  /** Asks, answers and accepts. */
  async function settle(
    question: string,
    answer: string,
    more: Record<string, unknown> = {},
    asker = bob,
    answerer = carol,
  ): Promise<{ question: string; answer: string; card: string }> {
    const asked = await write(asker, question, { kind: 'QUESTION', ...more });
    const answered = await write(answerer, answer, { inReplyToId: asked.id });
    await change(asker, 'acceptAnswer', { postId: answered.id });
    const [key] = asked.topics.map((topic) => topic.key);
    const cards = await ofTopic(asker, key ?? '');
    const card = cards.find(({ source }) => source?.id === asked.id);
    return { question: asked.id, answer: answered.id, card: card?.id ?? '' };
  }

  it('come of an accepted answer, are kept by who answered, and hold for six months', async () => {
    const { question, card } = await settle('Quel carton pour une lampe ? #colisage', 'Double cannelure');
    const [found] = await search(dan, 'carton lampe');
    const now = new Date();
    const end = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, now.getUTCDate()));
    expect(found).toMatchObject({
      id: card,
      question: 'Quel carton pour une lampe ? #colisage',
      answer: 'Double cannelure',
      lang: 'fr',
      state: 'VALID',
      rewritten: false,
      viewerMayKeep: false,
      owner: { handle: 'carol' },
      topics: [{ key: 'colisage' }],
      source: { id: question },
      history: [{ kind: 'ACCEPTED', person: { handle: 'bob' } }],
    });
    const days = (new Date(found?.validUntil ?? '').getTime() - end.getTime()) / 86_400_000;
    expect(Math.abs(days)).toBeLessThanOrEqual(3);
    // A search that asks for more than words and topics is answered by posts alone.
    expect(await search(dan, 'carton de:bob')).toEqual([]);
    expect(await search(dan, '#colisage cannelures')).toHaveLength(1);
    expect(await search(dan, '#colisage avion')).toEqual([]);
  });

  it('follow their source at once: un-accepting, editing, deleting', async () => {
    const { question, answer, card } = await settle('Où ranger le scotch ? #scotch', 'Placard bleu');
    await change(carol, 'updatePost', { id: answer, text: 'Placard rouge' });
    expect(await search(dan, 'scotch')).toMatchObject([{ answer: 'Placard rouge', state: 'VALID' }]);
    expect(await search(dan, 'bleu scotch')).toEqual([]);
    await change(bob, 'updatePost', { id: question, text: 'Où ranger le ruban ? #ruban' });
    expect(await ofTopic(dan, 'ruban')).toMatchObject([
      { id: card, question: 'Où ranger le ruban ? #ruban' },
    ]);

    await change(bob, 'undoAcceptAnswer', { postId: answer });
    expect(await search(dan, 'ruban')).toEqual([]);
    expect(await ofTopic(dan, 'ruban')).toEqual([]);
    const read = `query ($id: ID!) { card(id: $id) { id } }`;
    expect(await dan.caller.refusal(read, { id: card })).toBe('NOT_FOUND');
    await change(bob, 'acceptAnswer', { postId: answer });
    expect(await search(dan, 'ruban')).toMatchObject([{ id: card }]);

    // In words of its own it has a language of its own.
    const translated = { id: card, question: 'Where is the tape, please?', answer: 'On the upper shelf' };
    expect(await act(carol, 'rewriteCard', translated)).toMatchObject({ lang: 'en' });
    // In words of its own it may say what the source no longer says.
    await act(carol, 'rewriteCard', { id: card, question: 'Où est le ruban ?', answer: 'Au placard' });
    expect(await search(dan, 'ruban placard')).toMatchObject([{ rewritten: true, answer: 'Au placard' }]);
    await change(carol, 'updatePost', { id: answer, text: 'Placard vert' });
    expect(await search(dan, 'ruban')).toMatchObject([{ state: 'TO_CHECK', answer: 'Au placard' }]);

    await change(carol, 'deletePost', { postId: answer });
    expect(await search(dan, 'ruban')).toEqual([]);
    expect(await dan.caller.refusal(read, { id: card })).toBe('NOT_FOUND');
  });

  it('show no more than the reader may read of their thread', async () => {
    const teamId = await team(alice, 'atelier', [
      [bob, false],
      [carol, false],
    ]);
    const { card } = await settle('Code du coffre ? #coffre', 'Quatre zéros', {
      visibility: 'TEAM',
      teamId,
    });
    expect(await search(carol, 'coffre')).toMatchObject([{ id: card }]);
    expect(await search(dan, 'coffre')).toEqual([]);
    expect(await search(dan, 'zéros')).toEqual([]);
    expect(await search(alice, '#coffre')).toEqual([]);
    const refusals = await Promise.all([
      dan.caller.refusal(`query ($id: ID!) { card(id: $id) { id } }`, { id: card }),
      dan.caller.refusal(document('confirmCard'), { input: { id: card } }),
      dan.caller.refusal(document('retireCard'), { input: { id: card } }),
      dan.caller.refusal(document('handOverCard'), { input: { id: card, to: '@dan' } }),
      dan.caller.refusal(document('rewriteCard'), { input: { id: card, question: 'a?', answer: 'b' } }),
    ]);
    expect(refusals).toEqual(Array.from({ length: 5 }, () => 'NOT_FOUND'));
    // Nor may it be handed to somebody who could not read it.
    expect(await carol.caller.refusal(document('handOverCard'), { input: { id: card, to: '@dan' } })).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('are confirmed, rewritten, handed over and retired by who keeps them, with their history', async () => {
    const { card } = await settle('Qui appeler pour la chaudière ? #chaudière', 'Le 12 34');
    expect(await dan.caller.refusal(document('confirmCard'), { input: { id: card } })).toBe('FORBIDDEN');
    expect(
      await carol.caller.refusal(document('confirmCard'), { input: { id: card, validUntil: '2026-02-30' } }),
    ).toBe('BAD_USER_INPUT');
    const long = 'x'.repeat(141);
    expect(
      await carol.caller.refusal(document('rewriteCard'), {
        input: { id: card, question: 'a', answer: long },
      }),
    ).toBe('POST_TOO_LONG');
    await act(carol, 'handOverCard', { id: card, to: '@dan' });
    expect(await carol.caller.refusal(document('retireCard'), { input: { id: card } })).toBe('FORBIDDEN');
    await act(dan, 'rewriteCard', { id: card, question: 'Chaudière en panne ?', answer: 'Le 56 78' });
    const retired = await act(dan, 'retireCard', { id: card });
    expect(retired).toMatchObject({ state: 'RETIRED', answer: 'Le 56 78' });
    expect(retired.history.map(({ kind }) => kind)).toEqual(['RETIRED', 'REWRITTEN', 'HANDED', 'ACCEPTED']);
    expect(await search(bob, 'chaudière')).toEqual([]);
    expect(await ofTopic(bob, 'chaudiere')).toEqual([]);
    await act(dan, 'confirmCard', { id: card });
    expect(await search(bob, 'chaudière')).toMatchObject([{ id: card, state: 'VALID' }]);
  });

  it('are written directly by who looks after the topic, and by nobody else', async () => {
    await write(bob, 'Premier mot #voyages');
    const input = {
      topics: ['voyages'],
      question: 'Quel plafond par nuit ?',
      answer: '120 € petit-déjeuner compris',
    };
    expect(await dan.caller.refusal(document('writeCard'), { input })).toBe('FORBIDDEN');
    const may = async () =>
      (
        await dan.caller.get<{ topic: { viewerMayWriteCards: boolean } }>(
          '{ topic(name: "voyages") { viewerMayWriteCards } }',
        )
      ).topic.viewerMayWriteCards;
    expect(await may()).toBe(false);
    await dan.caller.get(
      `mutation ($input: UpdateTopicInput!) { updateTopic(input: $input) { topic { id } } }`,
      {
        input: { name: 'voyages', description: 'Partir et revenir.' },
      },
    );
    expect(await may()).toBe(true);
    const card = await act(dan, 'writeCard', input);
    expect(card).toMatchObject({ source: null, state: 'VALID', owner: { handle: 'dan' } });
    expect(await search(bob, 'plafond nuit')).toMatchObject([{ id: card.id }]);
    expect(await bob.caller.refusal(document('writeCard'), { input })).toBe('FORBIDDEN');
    expect(
      await dan.caller.refusal(document('writeCard'), { input: { ...input, topics: ['nulle-part'] } }),
    ).toBe('NOT_FOUND');
  });

  it('at their end ask their owner once; without an answer they are to be checked, and stay', async () => {
    const { card, question } = await settle('Où garer le camion ? #camion', 'Derrière');
    const day = (days: number) => new Date(Date.now() + days * 86_400_000);
    const tick = (at: Date) => network.service(Schedules).tick(at);
    const told = async () =>
      (
        await network
          .service(Sql)
          .rows('SELECT 1 FROM notification WHERE kind = $1 AND subject_id = $2 AND post_id = $3', [
            'CARD',
            card,
            question,
          ])
      ).length;
    await tick(day(170));
    expect(await told()).toBe(0);
    await tick(day(190));
    await tick(day(191));
    expect(await told()).toBe(1);
    expect(await search(dan, 'camion')).toMatchObject([{ state: 'VALID' }]);
    await tick(day(198));
    expect(await search(dan, 'camion')).toMatchObject([{ state: 'TO_CHECK' }]);
    const kept = await act(carol, 'confirmCard', { id: card });
    expect(kept.state).toBe('VALID');
    expect(kept.history.map(({ kind }) => kind)).toEqual(['CONFIRMED', 'TO_CHECK', 'ASKED', 'ACCEPTED']);
    expect(await told()).toBe(0);
    const { exportCards } = await dan.caller.get<{ exportCards: string }>(
      '{ exportCards(topic: "camion", format: MARKDOWN) }',
    );
    expect(exportCards).toContain('Derrière');
    // Who leaves names a colleague, who is told once of all that passes.
    const passed = await network.service(Sql).row<{ count: number }>(
      `SELECT count(*)::int AS count FROM card c JOIN post p ON p.id = c.question_id
          WHERE c.owner_id = $1 AND p.visibility = 'COMPANY'`,
      [carol.id],
    );
    expect(passed?.count).toBeGreaterThan(0);
    await write(carol, 'Les clés sont là #clés');
    await carol.caller.get(
      'mutation { updateTopic(input: { name: "clés", description: "x" }) { topic { id } } }',
    );
    await alice.caller.get(
      'mutation ($from: ID!, $to: ID!) { suspendPerson(input: { personId: $from, heirId: $to }) { adminPerson { suspendedAt } } }',
      {
        from: carol.id,
        to: dan.id,
      },
    );
    expect(await search(dan, 'camion')).toMatchObject([{ owner: { handle: 'dan' } }]);
    const { notifications } = await dan.caller.get<{
      notifications: { edges: { node: { kind: string } }[] };
    }>(
      '{ notifications(first: 50) { edges { node { kind actor { handle } handover { topicCount cardCount } } } } }',
    );
    expect(notifications.edges.map(({ node }) => node).filter(({ kind }) => kind === 'HANDOVER')).toEqual([
      {
        kind: 'HANDOVER',
        actor: { handle: 'carol' },
        handover: { topicCount: 1, cardCount: passed?.count },
      },
    ]);
  });

  it('pass to the colleague who takes over, who is then asked, once, and has as long to answer', async () => {
    const [erin, fay] = [await network.join('erin'), await network.join('fay')];
    const asked = await settle('Qui a la clé du garage ? #garage', 'Moi', {}, bob, erin);
    const second = await settle('Et du vélo ? #garage', 'Moi aussi', {}, bob, erin);
    const day = (days: number) => new Date(Date.now() + days * 86_400_000);
    const tick = async (...days: number[]) => {
      for (const each of days) await network.service(Schedules).tick(day(each));
    };
    const told = async () =>
      (
        await network.service(Sql).rows<{ handle: string }>(
          `SELECT p.handle FROM notification n JOIN person p ON p.id = n.person_id
              WHERE n.kind = 'CARD' AND n.subject_id = $1`,
          [asked.card],
        )
      ).map(({ handle }) => handle);
    const state = async () =>
      (await ofTopic(bob, 'garage')).find(({ id }) => id === asked.card)?.state ?? 'GONE';
    await tick(190);
    expect(await told()).toEqual(['erin']);
    await alice.caller.get(
      `mutation ($id: ID!, $heir: ID) {
         suspendPerson(input: { personId: $id, heirId: $heir }) { adminPerson { suspendedAt } } }`,
      { id: erin.id, heir: fay.id },
    );
    expect((await ofTopic(bob, 'garage')).map(({ owner }) => owner.handle)).toEqual(['fay', 'fay']);
    expect(await told()).toEqual([]);
    // Erin was asked a week ago, fay was not: it is not marked over her head.
    await tick(197, 198);
    expect(await told()).toEqual(['fay']);
    expect(await state()).toBe('VALID');
    // By hand it is the same: whoever comes to keep it is the one who is asked.
    await act(fay, 'handOverCard', { id: asked.card, to: '@dan' });
    await tick(199, 200);
    expect(await told()).toEqual(['dan']);
    expect(await state()).toBe('VALID');
    await tick(206, 207);
    expect(await state()).toBe('TO_CHECK');
    await act(dan, 'confirmCard', { id: asked.card, validUntil: day(300).toISOString().slice(0, 10) });
    expect(await state()).toBe('VALID');
    expect((await ofTopic(bob, 'garage')).find(({ id }) => id === second.card)?.state).toBe('TO_CHECK');
    // An answer of somebody who has left is kept by whoever asked.
    const late = await write(bob, 'Le code du portail ? #portail', { kind: 'QUESTION' });
    const said = await write(fay, '2468', { inReplyToId: late.id });
    await alice.caller.get(
      'mutation ($id: ID!) { suspendPerson(input: { personId: $id }) { adminPerson { suspendedAt } } }',
      { id: fay.id },
    );
    await change(bob, 'acceptAnswer', { postId: said.id });
    expect(await ofTopic(dan, 'portail')).toMatchObject([{ owner: { handle: 'bob' }, answer: '2468' }]);
  });

  it('leave as Markdown and JSON: as text, whatever they say, and no more than one may read', async () => {
    const gil = await network.join('gil');
    const teamId = await team(alice, 'coulisses', [
      [bob, false],
      [gil, false],
    ]);
    const hard = '<b>*A* & [b](javascript:1)</b>\n# not a title `c` "d"';
    const { card } = await settle('What is *this* #export ?', hard, {}, bob, gil);
    await settle('And this in secret? #export', 'Hushed', { visibility: 'TEAM', teamId }, bob, gil);
    const exported = async (person: TestPerson, format: string) =>
      (
        await person.caller.get<{ exportCards: string }>(
          'query ($format: CardFormat!) { exportCards(topic: "export", format: $format) }',
          { format },
        )
      ).exportCards;
    const json = JSON.parse(await exported(dan, 'JSON')) as { topic: string; cards: object[] };
    expect(json.topic).toBe('export');
    expect(json.cards).toEqual([
      {
        id: card,
        question: 'What is *this* #export ?',
        answer: hard,
        state: 'VALID',
        validUntil: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        owner: 'Gil',
        topics: ['export'],
        address: expect.stringMatching(new RegExp(`^http.*/cards/${card}$`)),
        createdAt: expect.any(String),
        changedAt: expect.any(String),
      },
    ]);
    const markdown = await exported(dan, 'MARKDOWN');
    expect(markdown.split('\n')).toEqual([
      '# \\#export',
      '',
      '## What is \\*this\\* \\#export ?',
      '',
      '\\<b\\>\\*A\\* & \\[b\\]\\(javascript:1\\)\\</b\\> \\# not a title \\`c\\` "d"',
      '',
      expect.stringMatching(/^\*VALID · .* · Gil · <http/),
      '',
    ]);
    expect(await exported(gil, 'JSON')).toContain('Hushed');
    expect(await exported(gil, 'MARKDOWN')).toContain('Hushed');
  });

  it.each([
    ['10,000 characters', 'x'.repeat(10_000)],
    ['500 operators', 'is:question OR '.repeat(500)],
    ['beginnings of everything', 'a* b* c* '.repeat(20)],
    ['brackets without end', '('.repeat(399)],
    ['SQL', `'; DROP TABLE card; -- "' OR 1=1 %_\\`],
    ['marks of the index', '& | ! <-> :* \\ #& #|'],
    ['no characters', '\u0000 \ud800'],
  ])('answer any search: %s', async (_, query) => {
    const start = performance.now();
    expect(await search(dan, query)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
