import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { Sql } from '../src/platform/database/sql.js';
import { BOARD, board, deal, DEAL_FIELDS, type DealPost, redeal } from './setup/dealing.js';
import { openSales } from './setup/counting.js';
import { change, team, write } from './setup/posting.js';
import { statementsOf } from './setup/query-count.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const CREATE = `mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }`;
const EXPLAIN = `mutation ($input: SetLossReasonInput!) { setLossReason(input: $input) { deal { ${DEAL_FIELDS} } } }`;
const DECLINE = `mutation ($input: PostIdInput!) { declineLossReason(input: $input) { deal { reasonDeclined } } }`;
const LIST = `query ($first: Int, $after: String, $client: String, $outcome: DealOutcome) {
  deals(first: $first, after: $after, client: $client, outcome: $outcome) {
    edges { cursor node { id ${DEAL_FIELDS} post { id text } } } pageInfo { hasNextPage } } }`;

describe('deals', () => {
  let network: TestNetwork;
  let admin: TestPerson;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  let paris: string;
  beforeAll(async () => {
    network = await TestNetwork.start();
    admin = await network.join('ada', [RoleName.ADMINISTRATOR]);
    alice = await network.join('alice');
    bob = await network.join('bob');
    carol = await network.join('carol');
    await team(admin, 'lyon', [[alice, false]]);
    paris = await team(admin, 'paris', [
      [alice, false],
      [bob, true],
    ]);
    await openSales(network, admin);
    await write(admin, 'Welcome #Maison-Talvère');
    await admin.caller.get(
      'mutation ($input: UpdateTopicInput!) { updateTopic(input: $input) { topic { key } } }',
      { input: { name: 'Maison-Talvère', kind: 'CLIENT' } },
    );
  });
  afterAll(() => network.stop());

  async function remove(person: TestPerson, id: string): Promise<void> {
    await person.caller.get('mutation ($id: ID!) { deletePost(input: { postId: $id }) { post { id } } }', {
      id,
    });
  }

  async function dealOf(person: TestPerson, id: string): Promise<DealPost['deal']> {
    const { post } = await person.caller.get<{ post: DealPost }>(
      `query ($id: ID!) { post(id: $id) { id deal { ${DEAL_FIELDS} } } }`,
      { id },
    );
    return post.deal;
  }

  describe('are made of wins and losses', () => {
    it.each([
      ['WIN', 'Signed with Thistle & Rye, £12.5k #won', ['WON', 'Thistle & Rye', '12500', 'GBP', null]],
      [
        'LOSS',
        'Lost 40 k€ #perdu #Maison-Talvère',
        ['LOST', 'Maison-Talvère', '40000', 'EUR', 'maisontalvere'],
      ],
      ['WIN', 'Gagné chez Maison Talvère !', ['WON', 'Maison Talvère', null, null, 'maisontalvere']],
      ['WIN', 'We got it, 10 k€ vs 12 k€ asked', ['WON', null, '10000', 'EUR', null]],
    ])('%s: %s', async (kind, text, [outcome, client, amount, currency, topic]) => {
      const { deal: made } = await deal(alice, text, { kind });
      expect(made).toMatchObject({
        outcome,
        client,
        amount,
        currency,
        clientTopic: topic === null ? null : { key: expect.any(String) },
        team: { handle: 'lyon' },
      });
    });

    it('and of no other kind; an edit of the kind makes one or takes it away', async () => {
      const post = await deal(alice, 'Signed with Nordhaven, 7 k€', { kind: 'PLAIN' });
      expect(post.deal).toBeNull();
      expect((await redeal(alice, { id: post.id, kind: 'WIN' })).deal).toMatchObject({ amount: '7000' });
      expect((await redeal(alice, { id: post.id, kind: 'LOSS' })).deal).toMatchObject({ outcome: 'LOST' });
      expect((await redeal(alice, { id: post.id, kind: 'PLAIN' })).deal).toBeNull();
    });

    it('as their authors say, also after an edit of the text', async () => {
      const text = 'Signed: 30 k€ now, 12 k€ a year, with Nordhaven';
      const second = text.indexOf('12 k€');
      const post = await deal(alice, text, {
        kind: 'WIN',
        deal: { client: '#Nord haven', amountStart: second, teamId: paris },
      });
      expect(post.deal).toMatchObject({ client: 'Nord haven', amount: '12000', team: { handle: 'paris' } });
      const edited = await redeal(alice, { id: post.id, text: 'Signed with Corvo: 31 k€ now, then 12 k€' });
      expect(edited.deal).toMatchObject({ client: 'Nord haven', amount: '12000', team: { handle: 'paris' } });
      const bare = { client: '', withoutAmount: true };
      expect((await redeal(alice, { id: post.id, deal: bare })).deal).toMatchObject({
        client: null,
        amount: null,
      });
      const again = await redeal(alice, { id: post.id, text: 'Signed with Corvo for 5 k€' });
      expect(again.deal).toMatchObject({ client: null, amount: null });
    });

    it.each([
      [{ amountStart: 3 }, 'BAD_USER_INPUT'],
      [{ client: 'x'.repeat(61) }, 'BAD_USER_INPUT'],
      [{ client: '=' }, 'BAD_USER_INPUT'],
      [{ teamId: 'lyon' }, 'FORBIDDEN'],
    ])('refusing %j', async (choice, code) => {
      const input = { text: 'Signed 8 k€', kind: 'WIN', deal: choice };
      expect(await bob.caller.refusal(CREATE, { input })).toBe(code);
    });

    it('refusing what is said of no deal', async () => {
      const input = { text: 'Signed 8 k€', kind: 'PLAIN', deal: { client: 'Corvo' } };
      expect(await bob.caller.refusal(CREATE, { input })).toBe('BAD_USER_INPUT');
    });
  });

  describe('on the board', () => {
    beforeEach(async () => {
      await network.service(Sql).rows('DELETE FROM deal');
    });

    it('add up by month, team, topic and client, currencies apart', async () => {
      await deal(bob, 'Won 10 k€ with Corvo #won #Lyon', { kind: 'WIN' });
      await deal(bob, 'Won 20,000 € with Corvo #won #Lyon', { kind: 'WIN' });
      await deal(bob, 'Lost £5k with Nordhaven #lost', { kind: 'LOSS' });
      await deal(alice, 'Lost 10.50 € #lost #Maison-Talvère', { kind: 'LOSS' });
      await deal(carol, 'Won with CORVO #won', { kind: 'WIN' });
      const { sums, months, teams, topics, clients, reasons } = await board(carol);
      expect(sums).toEqual({
        wonCount: 3,
        lostCount: 2,
        winRate: '60',
        amounts: [
          { currency: 'EUR', won: '30000', lost: '10.5', averageWon: '15000', winRate: '99.965' },
          { currency: 'GBP', won: null, lost: '5000', averageWon: null, winRate: '0' },
        ],
      });
      expect(months).toMatchObject([{ sums: { wonCount: 3 } }]);
      expect(teams).toMatchObject([
        { team: { handle: 'lyon' }, sums: { lostCount: 1 } },
        { team: { handle: 'paris' }, sums: { wonCount: 2, lostCount: 1, winRate: '66.6667' } },
      ]);
      expect(topics).toMatchObject([{ topic: { key: 'lyon' }, sums: { wonCount: 2 } }]);
      expect(clients).toMatchObject([
        { key: 'corvo', sums: { wonCount: 3 } },
        { key: 'maisontalvere', topic: { key: expect.any(String) }, sums: { lostCount: 1 } },
        { key: 'nordhaven', topic: null },
      ]);
      expect(reasons).toMatchObject([{ id: 'NONE', isInReply: false, sums: { lostCount: 2 } }]);
      expect((await board(carol, { team: 'paris' })).sums).toMatchObject({ wonCount: 2, lostCount: 1 });
      expect((await board(carol, { topic: '#lyon' })).sums).toMatchObject({ wonCount: 2, lostCount: 0 });
      expect((await board(carol, { from: '2020-01-01', to: '2020-03-31' })).months).toHaveLength(3);
    });

    it('are counted once: after an edit, a retry, a repost, a quote, an answer, on a topic that counts', async () => {
      const input = { text: 'Won 10 k€ with Corvo #won #ventes', kind: 'WIN', idempotencyKey: 'deal-once' };
      const { id } = await deal(bob, input.text, input);
      await deal(bob, input.text, input);
      await redeal(bob, { id, text: 'Won 11 k€ with Corvo #won #ventes' });
      await change(alice, 'repost', { postId: id });
      await deal(alice, 'Bravo, won 11 k€! #won', { kind: 'WIN', quoteOfId: id });
      await deal(alice, 'Won it at last, 11 k€ #won', { kind: 'WIN', inReplyToId: id });
      expect((await board(carol)).sums).toMatchObject({ wonCount: 1, amounts: [{ won: '11000' }] });
      const { figureBoard } = await carol.caller.get<{
        figureBoard: { series: { points: { figureCount: number }[] }[] };
      }>('{ figureBoard(topic: "ventes") { series { points { figureCount } } } }');
      expect(
        figureBoard.series.flatMap(({ points }) => points.map((each) => each.figureCount)),
      ).not.toContain(1);
      await remove(bob, id);
      expect((await board(carol)).sums).toMatchObject({ wonCount: 2 });
    });

    it('count for those who may read their post alone, in lists and sheets too', async () => {
      await deal(bob, 'Won 10 k€ with Corvo', { kind: 'WIN' });
      const secret = { kind: 'WIN', visibility: 'TEAM', teamId: paris };
      const { id } = await deal(bob, 'Won 99 k€ with Sésame #hush', secret);
      await deal(bob, 'Won 10 k€ with Corvo, again', { kind: 'WIN', quoteOfId: id });
      expect((await board(alice)).sums).toMatchObject({ wonCount: 2, amounts: [{ won: '109000' }] });
      expect((await board(carol)).sums).toMatchObject({ wonCount: 2, amounts: [{ won: '20000' }] });
      expect((await board(admin)).sums.amounts).toMatchObject([{ won: '20000' }]);
      const { deals } = await carol.caller.get<{ deals: { edges: unknown[] } }>(LIST);
      expect(deals.edges).toHaveLength(2);
      const { dealCsv } = await carol.caller.get<{ dealCsv: string }>('{ dealCsv }');
      expect(JSON.stringify([deals, dealCsv, await board(carol)])).not.toMatch(/sésame|hush/i);
      expect(await carol.caller.refusal(BOARD, { topic: 'hush' })).toBe('NOT_FOUND');
      expect(await network.nobody().refusal(BOARD)).toBe('UNAUTHENTICATED');
      expect(await carol.caller.refusal(BOARD, { from: '2026-02-30' })).toBe('BAD_USER_INPUT');
      expect(await carol.caller.refusal(BOARD, { from: '2010-01-01', to: '2020-01-01' })).toBe(
        'BAD_USER_INPUT',
      );
      expect(await carol.caller.refusal(BOARD, { team: 'nowhere' })).toBe('NOT_FOUND');
    });

    it('are listed newest first, a page at a time, at the same cost', async () => {
      for (let left = 9; left > 0; left -= 1) {
        await deal(bob, `Won ${left} k€ with Corvo`, { kind: left % 3 === 0 ? 'LOSS' : 'WIN' });
      }
      const few = await statementsOf(network.instance, () => carol.caller.get(LIST, { first: 1 }));
      const many = await statementsOf(network.instance, () => carol.caller.get(LIST, { first: 9 }));
      expect(many).toHaveLength(few.length);
      interface Listed {
        deals: {
          edges: { cursor: string; node: { amount: string; post: { text: string } } }[];
          pageInfo: { hasNextPage: boolean };
        };
      }
      const first = await carol.caller.get<Listed>(LIST, { first: 2, outcome: 'LOST' });
      expect(first.deals.edges.map(({ node }) => node.amount)).toEqual(['3000', '6000']);
      expect(first.deals.pageInfo.hasNextPage).toBe(true);
      const after = first.deals.edges.at(-1)?.cursor;
      const rest = await carol.caller.get<Listed>(LIST, {
        first: 2,
        outcome: 'LOST',
        client: 'corvo',
        after,
      });
      expect(rest.deals.edges.map(({ node }) => node.amount)).toEqual(['9000']);
      expect(rest.deals.pageInfo.hasNextPage).toBe(false);
    });

    it('fill a sheet that no spreadsheet takes for formulas, without a person', async () => {
      await deal(bob, 'Won 1250.50 €', { kind: 'WIN', deal: { client: '=HYPERLINK("http://x")' } });
      const { dealCsv } = await alice.caller.get<{ dealCsv: string }>('{ dealCsv }');
      const [heads, row] = dealCsv.slice(1).split('\r\n');
      expect(heads).toBe('Day,Outcome,Client,Amount,Currency,Team,Topics,Reason,Post');
      expect(row).toMatch(/^\d{4}-\d\d-\d\d,Won,"'=HYPERLINK\(""http:\/\/x""\)",1250\.5,EUR,paris,,,http/);
      expect(dealCsv).not.toMatch(/bob/i);
    });
  });

  describe('that were lost', () => {
    const asked = async (person: TestPerson) =>
      (await person.caller.get<{ lossToExplain: { id: string } | null }>('{ lossToExplain { id } }'))
        .lossToExplain?.id;
    let reasonId: string;
    let loss: DealPost;
    beforeEach(async () => {
      await network.service(Sql).rows('DELETE FROM deal');
      const { dealReasons } = await bob.caller.get<{ dealReasons: { id: string; labelEn: string }[] }>(
        '{ dealReasons { id labelEn isRetired } }',
      );
      reasonId = dealReasons.find(({ labelEn }) => labelEn === 'Price')?.id ?? '';
      loss = await deal(bob, 'Lost 5 k€ with Corvo', { kind: 'LOSS' });
    });

    it('ask their authors once why: a choice of the list, a reply, or not at all', async () => {
      expect(await asked(bob)).toBe(loss.id);
      expect(await asked(alice)).toBeUndefined();
      await bob.caller.get(EXPLAIN, { input: { postId: loss.id, reasonId } });
      expect(await dealOf(alice, loss.id)).toMatchObject({ reason: { labelEn: 'Price' }, reasonReply: null });
      expect(await asked(bob)).toBeUndefined();
      const reply = await write(alice, 'They wanted Sunday delivery', { inReplyToId: loss.id });
      await bob.caller.get(EXPLAIN, { input: { postId: loss.id, replyId: reply.id } });
      expect(await dealOf(alice, loss.id)).toMatchObject({ reason: null, reasonReply: { id: reply.id } });
      expect((await board(alice)).reasons).toMatchObject([{ id: 'REPLY', isInReply: true }]);
      await remove(alice, reply.id);
      expect(await dealOf(alice, loss.id)).toMatchObject({ reasonReply: null });
      expect(await asked(bob)).toBe(loss.id);
      await bob.caller.get(DECLINE, { input: { postId: loss.id } });
      expect(await asked(bob)).toBeUndefined();
    });

    it('keep their reason through an edit, and lose it when they are won', async () => {
      await bob.caller.get(EXPLAIN, { input: { postId: loss.id, reasonId } });
      const edited = await redeal(bob, { id: loss.id, text: 'Lost 6 k€ with Corvo' });
      expect(edited.deal).toMatchObject({ amount: '6000', reason: { labelEn: 'Price' } });
      await redeal(bob, { id: loss.id, kind: 'WIN' });
      expect((await redeal(bob, { id: loss.id, kind: 'LOSS' })).deal).toMatchObject({ reason: null });
    });

    it('are explained by their authors alone, by what is there', async () => {
      const other = await write(bob, 'Elsewhere');
      const hidden = await deal(alice, 'Lost 1 k€ @carol', { kind: 'LOSS', visibility: 'MENTIONED' });
      const won = await deal(bob, 'Won 1 k€', { kind: 'WIN' });
      const set = (input: object) => bob.caller.refusal(EXPLAIN, { input });
      expect(await alice.caller.refusal(EXPLAIN, { input: { postId: loss.id, reasonId } })).toBe('FORBIDDEN');
      expect(await alice.caller.refusal(DECLINE, { input: { postId: loss.id } })).toBe('FORBIDDEN');
      expect(await set({ postId: hidden.id, reasonId })).toBe('NOT_FOUND');
      expect(await set({ postId: other.id, reasonId })).toBe('NOT_FOUND');
      expect(await set({ postId: 'x' })).toBe('NOT_FOUND');
      expect(await set({ postId: won.id, reasonId })).toBe('BAD_USER_INPUT');
      expect(await set({ postId: loss.id, replyId: other.id })).toBe('BAD_USER_INPUT');
      expect(await set({ postId: loss.id, reasonId: loss.id })).toBe('BAD_USER_INPUT');
    });

    it('have reasons that administrators keep, in both languages', async () => {
      const add = `mutation ($input: AddDealReasonInput!) { addDealReason(input: $input) {
        dealReasons { id labelFr labelEn isRetired } } }`;
      const update = `mutation ($input: UpdateDealReasonInput!) { updateDealReason(input: $input) {
        dealReasons { labelEn isRetired } } }`;
      const input = { labelFr: 'Trop loin', labelEn: 'Too far' };
      expect(await bob.caller.refusal(add, { input })).toBe('FORBIDDEN');
      const { addDealReason } = await admin.caller.get<{
        addDealReason: { dealReasons: { id: string; labelFr: string }[] };
      }>(add, { input });
      const { id } = addDealReason.dealReasons.at(-1) ?? { id: '' };
      await bob.caller.get(EXPLAIN, { input: { postId: loss.id, reasonId: id } });
      expect(await bob.caller.refusal(update, { input: { id, isRetired: true } })).toBe('FORBIDDEN');
      expect(await admin.caller.refusal(update, { input: { id, labelEn: ' ' } })).toBe('BAD_USER_INPUT');
      expect(await admin.caller.refusal(update, { input: { id: paris } })).toBe('NOT_FOUND');
      await admin.caller.get(update, { input: { id, labelEn: 'Too far away', isRetired: true } });
      expect(await dealOf(alice, loss.id)).toMatchObject({ reason: { labelEn: 'Too far away' } });
      expect(await bob.caller.refusal(EXPLAIN, { input: { postId: loss.id, reasonId: id } })).toBe(
        'BAD_USER_INPUT',
      );
    });
  });
});
