import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { count, openSales, recount, said } from './setup/counting.js';
import { team } from './setup/posting.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';
import { RoleName } from '../src/features/accounts/viewer.model.js';

const CREATE = `mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }`;

describe('figures of posts', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  let lyon: string;
  let paris: string;
  beforeAll(async () => {
    network = await TestNetwork.start();
    const admin = await network.join('ada', [RoleName.ADMINISTRATOR]);
    alice = await network.join('alice');
    bob = await network.join('bob');
    lyon = await team(admin, 'lyon', [[alice, false]]);
    paris = await team(admin, 'paris', [
      [alice, false],
      [bob, true],
    ]);
    await openSales(network, admin);
  });
  afterAll(() => network.stop());

  it('are read on a topic that counts, under both its names, and make a post a sales post', async () => {
    const post = await count(alice, 'CA 12.5 k€ (+8 %), 112 tickets #ventes #Lyon');
    expect(post.kind).toBe('SALES');
    expect(said(post)).toEqual(['Turnover 12500 EUR', 'Tickets 112 COUNT']);
    expect(post.figures[0]).toMatchObject({ delta: '8', team: { handle: 'lyon' }, firstValue: null });
    expect(said(await count(bob, 'Takings €9,400 #sales'))).toEqual(['Turnover 9400 EUR']);
    expect((await count(bob, '12 k€ of parcels #colisage')).figures).toEqual([]);
    const { topic } = await bob.caller.get<{ topic: { key: string } }>('{ topic(name: "#Sales") { key } }');
    expect(topic.key).toBe('ventes');
  });

  it('stand for the team and day chosen, and not at all when refused', async () => {
    const text = 'CA 8 k€ #ventes';
    const chosen = await count(alice, text, { figures: [{ start: 3, teamId: paris, day: '2026-03-02' }] });
    expect(chosen.figures).toMatchObject([{ team: { handle: 'paris' }, day: '2026-03-02' }]);
    const refused = await count(alice, text, { figures: [{ start: 3, refused: true }] });
    expect(refused.kind).toBe('PLAIN');
    expect(said(refused)).toEqual(['Turnover 8000 EUR refused']);
    const again = await recount(alice, { id: refused.id, text: 'Only 8 k€ #ventes' });
    expect(said(again)).toEqual(['Turnover 8000 EUR refused']);
  });

  it.each([
    [{ start: 4 }, 'BAD_USER_INPUT'],
    [{ start: 3, day: '2026-02-30' }, 'BAD_USER_INPUT'],
    [{ start: 3, teamId: 'lyon' }, 'FORBIDDEN'],
  ])('refuse the choice %j', async (choice, code) => {
    const input = { text: 'CA 8 k€ #ventes', figures: [choice] };
    expect(await bob.caller.refusal(CREATE, { input })).toBe(code);
  });

  it('refuse a team that is not the author’s', async () => {
    const input = { text: 'CA 8 k€ #ventes', figures: [{ start: 3, teamId: lyon }] };
    expect(await bob.caller.refusal(CREATE, { input })).toBe('FORBIDDEN');
  });

  it('keep their first value when an edit corrects them, and their team and day', async () => {
    const { id } = await count(alice, 'CA 100 € #ventes', {
      figures: [{ start: 3, teamId: paris, day: '2026-03-02' }],
    });
    const corrected = await recount(alice, { id, text: 'Correction : CA 120 €, 4 tickets #ventes' });
    expect(said(corrected)).toEqual(['Turnover 120 EUR', 'Tickets 4 COUNT']);
    expect(corrected.figures[0]).toMatchObject({
      firstValue: '100',
      team: { handle: 'paris' },
      day: '2026-03-02',
    });
    const back = await recount(alice, { id, text: 'CA 100 € #ventes' });
    expect(back.figures).toMatchObject([{ value: '100', firstValue: null }]);
    expect((await recount(alice, { id, text: 'CA 100 €' })).figures).toEqual([]);
  });

  it('are none of a deal, and come back with another kind', async () => {
    const won = await count(alice, 'Signé 40 k€ #gagné #ventes', { kind: 'WIN' });
    expect(won.figures).toEqual([]);
    expect(said(await recount(alice, { id: won.id, kind: 'PLAIN' }))).toEqual(['Turnover 40000 EUR']);
    expect((await recount(alice, { id: won.id, kind: 'LOSS' })).figures).toEqual([]);
  });

  it('are not counted twice by a retry, a repost or a quote, and go with their post', async () => {
    const sql = 'query ($keys: [String!]!) { figureContext(topicKeys: $keys) { slots { value day } } }';
    const slots = async () =>
      (
        await bob.caller.get<{ figureContext: { slots: { value: string; day: string }[] } }>(sql, {
          keys: ['ventes'],
        })
      ).figureContext.slots;
    const before = await slots();
    const input = { text: 'CA 1234 € #ventes', idempotencyKey: 'once' };
    const { id } = await count(bob, input.text, input);
    await count(bob, input.text, input);
    await bob.caller.get('mutation ($id: ID!) { repost(input: { postId: $id }) { post { id } } }', { id });
    await count(bob, 'Bravo', { quoteOfId: id });
    const total = Number(before[0]?.value ?? 0) + 1234;
    expect((await slots()).map(({ value }) => Number(value))).toContain(total);
    await bob.caller.get('mutation ($id: ID!) { deletePost(input: { postId: $id }) { post { id } } }', {
      id,
    });
    expect(await slots()).toEqual(before);
  });

  it('take the place of what their slot holds when told so, and in an answer what its thread says', async () => {
    const { figures, id } = await count(bob, 'CA 10 £ #ventes');
    const today = figures[0]?.day;
    const pounds = async () => {
      const { figureContext } = await bob.caller.get<{
        figureContext: { slots: { value: string; unit: string; day: string }[] };
      }>('{ figureContext(topicKeys: ["sales"]) { slots { value day unit } } }');
      return figureContext.slots.find((slot) => slot.unit === 'GBP' && slot.day === today)?.value;
    };
    await count(bob, 'CA 5 £ #ventes');
    expect(await pounds()).toBe('15');
    const reply = await count(bob, 'Non : CA 11 £ #ventes', { inReplyToId: id });
    expect(await pounds()).toBe('16');
    const all = await count(bob, 'CA 20 £ #ventes', { figures: [{ start: 3, replaces: true }] });
    expect(await pounds()).toBe('20');
    const remove = 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { post { id } } }';
    await bob.caller.get(remove, { id: all.id });
    expect(await pounds()).toBe('16');
    await bob.caller.get(remove, { id: reply.id });
    expect(await pounds()).toBe('15');
  });

  it('of an answer on a later day are of their own day, or correct what the thread said of its', async () => {
    const earlier = '2026-03-05';
    const first = [{ start: 3, teamId: lyon, day: earlier }];
    const { id } = await count(alice, 'CA 100 CHF #ventes', { figures: first });
    const aside = await count(alice, 'CA 7 CHF #ventes', { figures: first });
    const answered = async (person: TestPerson, postId: string) => {
      const { figureContext } = await person.caller.get<{ figureContext: { answered: unknown[] } }>(
        `query ($id: ID) { figureContext(topicKeys: ["ventes"], answeredId: $id) { answered { teamId unit day value } } }`,
        { id: postId },
      );
      return figureContext.answered;
    };
    const francs = async () => {
      const { figureBoard } = await alice.caller.get<{
        figureBoard: { series: { unit: string; points: { start: string; value: string | null }[] }[] };
      }>(
        `{ figureBoard(topic: "ventes", by: DAY, until: "${earlier}") { series { unit points { start value } } } }`,
      );
      return figureBoard.series.find(({ unit }) => unit === 'CHF')?.points.at(-1)?.value;
    };
    const said = { teamId: lyon, unit: 'CHF', day: earlier };
    expect(await answered(alice, id)).toEqual([{ ...said, value: '100' }]);
    // Bob speaks for another team, and nothing stands in a thread that is none.
    expect(await answered(bob, id)).toEqual([]);
    expect(await answered(alice, 'none')).toEqual([]);

    const own = await count(alice, 'CA 5 CHF #ventes', { inReplyToId: id });
    expect(own.figures[0]?.day).not.toBe(earlier);
    expect(await francs()).toBe('107');
    const choice = [{ start: 3, teamId: lyon, day: earlier }];
    await count(alice, 'CA 90 CHF #ventes', { inReplyToId: id, figures: choice });
    expect(await francs()).toBe('97');
    // An answer below sees what counts now, of the day of what it answers first.
    expect(await answered(alice, id)).toMatchObject([{ day: earlier, value: '90' }, { value: '5' }]);
    expect(await answered(alice, own.id)).toMatchObject([{ value: '5' }, { day: earlier, value: '90' }]);
    expect(await answered(alice, aside.id)).toMatchObject([{ value: '7' }]);
    await count(alice, 'CA 1 CHF #ventes', {
      inReplyToId: id,
      figures: [{ ...choice[0], replaces: false }],
    });
    expect(await francs()).toBe('98');
    const input = { text: 'CA 3 CHF #ventes', inReplyToId: id, figures: choice };
    expect(await bob.caller.refusal(CREATE, { input })).toBe('FORBIDDEN');
  });

  it('keep their metric’s unit', async () => {
    const { topic } = await alice.caller.get<{ topic: { metrics: { id: string; nameEn: string }[] } }>(
      '{ topic(name: "ventes") { metrics { id nameEn } } }',
    );
    expect(topic.metrics.map(({ nameEn }) => nameEn)).toEqual(['Turnover', 'Tickets', 'Average basket']);
    const moderator = await network.join('moderator', [RoleName.MODERATOR]);
    const update =
      'mutation ($input: UpdateMetricInput!) { updateMetric(input: $input) { metric { unit decimals } } }';
    const id = topic.metrics[0]?.id;
    expect(await moderator.caller.refusal(update, { input: { id, unit: 'CHF' } })).toBe('METRIC_UNIT_FIXED');
    expect(await alice.caller.refusal(update, { input: { id, decimals: 3 } })).toBe('FORBIDDEN');
    expect(await moderator.caller.get(update, { input: { id, decimals: 2 } })).toEqual({
      updateMetric: { metric: { unit: 'EUR', decimals: 2 } },
    });
    const add =
      'mutation ($input: AddMetricInput!) { addMetric(input: $input) { topic { metrics { nameEn } } } }';
    const francs = { topic: 'sales', nameFr: 'Recette', nameEn: 'Receipts', unit: 'EUR', isDefault: true };
    expect(await moderator.caller.refusal(add, { input: francs })).toBe('METRIC_DEFAULT_TAKEN');
    const ratio = { ...francs, rule: 'RATIO', isDefault: false };
    expect(await moderator.caller.refusal(add, { input: ratio })).toBe('BAD_USER_INPUT');
  });
});
