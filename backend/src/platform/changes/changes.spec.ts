import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { SharedRun } from './shared-run.js';
import { isBefore, readSnapshot } from './snapshot.js';

describe('a shared run', () => {
  it('gives everybody a run that began after they asked, and no more runs than that takes', async () => {
    const open: ((run: number) => void)[] = [];
    let begun = 0;
    const shared = new SharedRun(() => {
      begun += 1;
      return new Promise<number>((resolve) => open.push(resolve));
    });
    const first = shared.run();
    const [second, third] = [shared.run(), shared.run()];
    expect(begun).toBe(1);
    open.shift()?.(1);
    expect(await first).toBe(1);
    await Promise.resolve();
    expect(begun).toBe(2);
    const fourth = shared.run();
    open.shift()?.(2);
    expect(await Promise.all([second, third])).toEqual([2, 2]);
    await Promise.resolve();
    open.shift()?.(3);
    expect(await fourth).toBe(3);
    expect(begun).toBe(3);
    const fifth = shared.run();
    open.shift()?.(4);
    expect(await fifth).toBe(4);
  });

  it('tells a failure to those who shared it, and runs again for those after them', async () => {
    let fails = true;
    const shared = new SharedRun(() => (fails ? Promise.reject(new Error('away')) : Promise.resolve('here')));
    const outcomes = await Promise.allSettled([shared.run(), shared.run(), shared.run()]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    fails = false;
    expect(await shared.run()).toBe('here');
  });
});

describe('a snapshot', () => {
  it('comes before those that see more', () => {
    const [one, two, three, four] = ['5:5:', '5:9:6,8', '5:9:6', '9:9:'].map(readSnapshot);
    if (!one || !two || !three || !four) throw new Error('There are four.');
    const order = [one, two, three, four];
    for (const [at, early] of order.entries()) {
      for (const [after, late] of order.entries()) expect(isBefore(early, late)).toBe(at < after);
    }
  });

  it('keeps its text, whatever transactions are under way', () => {
    const number = fc.bigInt({ min: 3n, max: 2n ** 63n });
    fc.assert(
      fc.property(number, number, fc.array(number), (begin, end, underWay) => {
        const text = `${String(begin)}:${String(end)}:${underWay.join(',')}`;
        expect(readSnapshot(text)).toEqual({ text, end, underWay: underWay.length });
      }),
    );
  });
});
