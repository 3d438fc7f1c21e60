import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { isTenTimesOff } from '@breve/text';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { Clock } from '../src/platform/clock/clock.js';
import { Random } from '../src/demo/plan/random.js';
import { count, openSales, recount } from './setup/counting.js';
import { change, team, write } from './setup/posting.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

jest.setTimeout(120_000);

const DAY = '2026-02-10';
const BOARD = `query ($team: String) { figureBoard(topic: "ventes", team: $team, by: DAY, until: "${DAY}") {
  series { unit metric { id nameEn } points { start value figureCount correctedCount } } } }`;

interface Point {
  value: string | null;
  figureCount: number;
  correctedCount: number;
}

/** A post of the random ones, as anybody could keep account of it by hand. */
interface Kept {
  readonly id: string;
  readonly root: string;
  readonly isAnswer: boolean;
  readonly by: 'lyon' | 'paris';
  isDeal: boolean;
  figure: Said | null;
}

interface Said {
  value: number;
  first: number;
  takes: 'all' | 'thread' | null;
  isRefused: boolean;
}

describe('what counts', () => {
  let network: TestNetwork;
  let ada: TestPerson;
  let authors: Record<'lyon' | 'paris', TestPerson>;
  let now = new Date('2026-02-10T17:00:00Z');
  beforeAll(async () => {
    network = await TestNetwork.start();
    jest.spyOn(network.service(Clock), 'now').mockImplementation(() => {
      // Each moment is another: what comes later is later.
      now = new Date(now.getTime() + 1000);
      return now;
    });
    ada = await network.join('ada', [RoleName.ADMINISTRATOR]);
    authors = { lyon: await network.join('alice'), paris: await network.join('bob') };
    await team(ada, 'lyon', [[authors.lyon, true]]);
    await team(ada, 'paris', [[authors.paris, true]]);
    await openSales(network, ada);
  });
  afterAll(() => network.stop());

  async function point(person: TestPerson, unit: string, teamHandle: string | null = null): Promise<Point> {
    const { figureBoard } = await person.caller.get<{
      figureBoard: { series: { unit: string; points: (Point & { start: string })[] }[] };
    }>(BOARD, { team: teamHandle });
    const last = figureBoard.series.find((series) => series.unit === unit)?.points.at(-1);
    return last ?? { value: null, figureCount: 0, correctedCount: 0 };
  }

  function byHand(posts: readonly Kept[], by: Kept['by'] | null): Point {
    const all = posts.flatMap((post, at) =>
      post.figure && !post.isDeal && !post.figure.isRefused ? [{ ...post, ...post.figure, at }] : [],
    );
    const takes = (later: (typeof all)[number], earlier: (typeof all)[number]) =>
      later.at > earlier.at &&
      later.by === earlier.by &&
      (later.takes === 'all' || (later.takes === 'thread' && later.root === earlier.root));
    const counting = all.filter(
      (each) => (by === null || each.by === by) && !all.some((later) => takes(later, each)),
    );
    const corrected = counting.filter(
      (each) => each.value !== each.first || all.some((earlier) => takes(each, earlier)),
    );
    return {
      value: counting.length === 0 ? null : String(counting.reduce((sum, { value }) => sum + value, 0)),
      figureCount: counting.length,
      correctedCount: corrected.length,
    };
  }

  it.each([1, 2, 3])('is each figure once, whatever is done to its posts: %i', async (seed) => {
    const random = new Random(seed);
    // A currency of its own for each run.
    const unit = ['CHF', 'SEK', 'DKK'][seed - 1] ?? '';
    const posts: Kept[] = [];
    let serial = 0;
    const chosen = { start: 3, day: DAY };
    const textOf = (value: number) => `CA ${value} ${unit} #ventes`;

    async function post(
      parent: Kept | null,
      more: Record<string, unknown>,
      takes: Said['takes'],
    ): Promise<void> {
      const by = random.chance(0.5) ? 'lyon' : 'paris';
      const value = random.int(1, 900);
      const isRefused = random.chance(0.1);
      serial += 1;
      const { kind, quoteOfId, replaces } = more;
      const input = {
        idempotencyKey: `${seed}-${serial}`,
        figures: [
          { ...chosen, ...(isRefused && { refused: true }), ...(replaces !== undefined && { replaces }) },
        ],
        ...(kind !== undefined && { kind }),
        ...(quoteOfId !== undefined && { quoteOfId }),
        ...(parent && { inReplyToId: parent.id }),
      };
      const { id } = await count(authors[by], textOf(value), input);
      // A retry is the same post.
      if (random.chance(0.3)) expect((await count(authors[by], textOf(value), input)).id).toBe(id);
      posts.push({
        id,
        root: parent?.root ?? id,
        isAnswer: parent !== null,
        by,
        isDeal: kind === 'WIN',
        figure: { value, first: value, takes, isRefused },
      });
    }

    async function edit(target: Kept): Promise<void> {
      const author = authors[target.by];
      const act = random.int(0, 3);
      if (act === 0) {
        await recount(author, { id: target.id, text: 'Fermé ce soir #ventes' });
        target.figure = null;
      } else if (act === 1) {
        const kind = target.isDeal ? 'PLAIN' : 'WIN';
        const hadFigure = target.figure !== null;
        await recount(author, { id: target.id, kind, ...(hadFigure && { figures: [chosen] }) });
        target.isDeal = kind === 'WIN';
        // A deal has no figures; what comes back is read anew.
        if (target.figure) {
          const { value } = target.figure;
          target.figure = { value, first: value, takes: target.isAnswer ? 'thread' : null, isRefused: false };
        }
      } else {
        const old = target.isDeal ? null : target.figure;
        const value = random.chance(0.3) && target.figure ? target.figure.value : random.int(1, 900);
        await recount(author, { id: target.id, text: textOf(value), figures: [chosen] });
        if (old?.value === value) return;
        target.figure =
          old && !old.isRefused
            ? { ...old, value }
            : { value, first: value, takes: target.isAnswer ? 'thread' : null, isRefused: false };
      }
    }

    for (let act = 0; act < 70; act += 1) {
      const target = posts.length === 0 ? null : random.pick(posts);
      const dice = random.next();
      if (target === null || dice < 0.25) await post(null, {}, null);
      else if (dice < 0.32) await post(null, { replaces: true }, 'all');
      else if (dice < 0.36) await post(null, { kind: 'WIN' }, null);
      else if (dice < 0.5) await post(target, {}, 'thread');
      else if (dice < 0.54) await post(target, { replaces: false }, null);
      else if (dice < 0.58) await post(null, { quoteOfId: target.id }, null);
      else if (dice < 0.62) await write(authors.lyon, 'Bravo à tous', { quoteOfId: target.id });
      else if (dice < 0.66) await write(authors.paris, 'Merci', { inReplyToId: target.id });
      else if (dice < 0.74) await change(authors.paris, 'repost', { postId: target.id });
      else if (dice < 0.78) await change(authors.paris, 'undoRepost', { postId: target.id });
      else if (dice < 0.92) await edit(target);
      else {
        await change(authors[target.by], 'deletePost', { postId: target.id });
        posts.splice(posts.indexOf(target), 1);
      }
      if (act % 7 === 6 || act === 69) {
        expect([act, await point(ada, unit)]).toMatchObject([act, byHand(posts, null)]);
        expect([act, await point(authors.paris, unit, 'lyon')]).toMatchObject([act, byHand(posts, 'lyon')]);
      }
    }
    expect(byHand(posts, null).correctedCount).toBeGreaterThan(0);
  });

  it('is corrected by an answer, and what it said at first stays to be seen by who may read it', async () => {
    const more = { figures: [{ start: 3, day: DAY }], visibility: 'TEAM' };
    const north = await team(ada, 'zone', [
      [authors.lyon, false],
      [authors.paris, false],
    ]);
    const first = await count(authors.lyon, 'CA 100 NOK #ventes', { ...more, teamId: north });
    await count(authors.lyon, 'CA 110 NOK #ventes', { figures: more.figures, inReplyToId: first.id });
    await recount(authors.lyon, {
      id: (await last()).id,
      text: 'CA 120 NOK #ventes',
      figures: [{ start: 3, day: DAY }],
    });
    expect(await point(authors.paris, 'NOK')).toMatchObject({
      value: '120',
      figureCount: 1,
      correctedCount: 1,
    });
    expect((await last()).figures).toMatchObject([
      { value: '120', firstValue: '110', replacedByValue: null },
    ]);
    const behind = await postsBehind(authors.paris);
    expect(behind.map(({ figures }) => figures)).toMatchObject([
      [{ value: '120', firstValue: '110', replacedByValue: null }],
      [{ value: '100', firstValue: null, replacedByValue: '120' }],
    ]);
    // Who may not read the posts sees neither what counts nor what it was.
    const carol = await network.join('carol');
    expect(await point(carol, 'NOK')).toMatchObject({ value: null, correctedCount: 0 });
    expect(await postsBehind(carol)).toEqual([]);
  });

  async function last(): Promise<{ id: string; figures: object[] }> {
    const { topic } = await authors.lyon.caller.get<{
      topic: { posts: { edges: { node: { id: string; figures: object[] } }[] } };
    }>(`{ topic(name: "sales") { posts(first: 1) { edges { node {
      id figures { value firstValue replacedByValue } } } } } }`);
    return topic.posts.edges[0]?.node ?? { id: '', figures: [] };
  }

  async function postsBehind(person: TestPerson): Promise<{ figures: object[] }[]> {
    const { topic } = await ada.caller.get<{ topic: { metrics: { id: string }[] } }>(
      '{ topic(name: "sales") { metrics { id } } }',
    );
    const { figurePosts } = await person.caller.get<{ figurePosts: { figures: object[] }[] }>(
      `query ($id: ID!) { figurePosts(topic: "sales", metricId: $id, unit: "NOK", from: "${DAY}", before: "2026-02-11") {
        figures { value firstValue replacedByValue } } }`,
      { id: topic.metrics[0]?.id },
    );
    return figurePosts;
  }

  describe('while one writes', () => {
    interface Context {
      slots: { value: string; day: string; unit: string }[];
      usual: { values: string[]; unit: string }[];
    }
    async function contextOf(person: TestPerson): Promise<Context> {
      const { figureContext } = await person.caller.get<{ figureContext: Context }>(
        '{ figureContext(topicKeys: ["ventes"]) { slots { value day unit } usual { values unit } } }',
      );
      return figureContext;
    }

    it('is asked about when it is ten times off, and when its day holds something already', async () => {
      for (let day = 1; day <= 9; day += 1) {
        await count(authors.paris, `CA ${String(1000 + day)} PLN #ventes`, {
          figures: [{ start: 3, day: `2026-02-0${String(day)}` }],
        });
      }
      await count(authors.paris, 'CA 500 PLN #ventes', { figures: [{ start: 3, day: '2026-02-09' }] });
      const { slots, usual } = await contextOf(authors.paris);
      const values = usual.find(({ unit }) => unit === 'PLN')?.values ?? [];
      expect(values).toEqual(['500', '1009', '1008', '1007', '1006', '1005', '1004', '1003', '1002']);
      expect([isTenTimesOff('10090', values), isTenTimesOff('1500', values)]).toEqual([true, false]);
      // Several figures of a day stand together in its slot.
      expect(slots.find(({ unit, day }) => unit === 'PLN' && day === '2026-02-09')?.value).toBe('1509');
      expect((await contextOf(authors.lyon)).slots.some(({ unit }) => unit === 'PLN')).toBe(false);
    });

    it('counts for the day before until the topic’s day ends, also in the nights of a change of clocks', async () => {
      await ada.caller.get(
        `mutation { setTopicCounting(input: { topic: "sales", dayEnd: "04:00" }) { topic { id } } }`,
      );
      const nights = [
        // Clocks go back in Paris at 01:00Z: 02:30 is there twice, and 03:59 an hour later than before.
        ['2026-10-25T00:30:00Z', '2026-10-24'],
        ['2026-10-25T01:30:00Z', '2026-10-24'],
        ['2026-10-25T02:59:30Z', '2026-10-24'],
        ['2026-10-25T03:00:30Z', '2026-10-25'],
        ['2026-10-26T02:30:00Z', '2026-10-25'],
        // And leap forward: 02:30 is never.
        ['2026-03-29T00:59:00Z', '2026-03-28'],
        ['2026-03-29T01:01:00Z', '2026-03-28'],
        ['2026-03-29T02:00:30Z', '2026-03-29'],
      ].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
      for (const [at, day] of nights) {
        now = new Date(at ?? '');
        const guest = await network.join(`guest${String(now.getTime())}`);
        const { figures } = await count(guest, 'CA 7 TRY #ventes');
        expect([at, figures.map((figure) => figure.day)]).toEqual([at, [day]]);
      }
      const october = `{ figureBoard(topic: "sales", by: DAY, until: "2026-10-25") {
        series { unit points { start value } } } }`;
      const { figureBoard } = await (
        await network.join('dora')
      ).caller.get<{
        figureBoard: { series: { unit: string; points: { start: string; value: string | null }[] }[] };
      }>(october);
      expect(figureBoard.series.find(({ unit }) => unit === 'TRY')?.points.slice(-3)).toEqual([
        { start: '2026-10-23', value: null },
        { start: '2026-10-24', value: '21' },
        { start: '2026-10-25', value: '14' },
      ]);
    });
  });
});
