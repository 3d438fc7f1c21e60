import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { PacedRun } from './paced-run.js';

const PAUSE = 20;

describe('a paced run', () => {
  let begun: number[];
  let finish: (() => void)[];
  let run: PacedRun;
  beforeEach(() => {
    jest.useFakeTimers();
    begun = [];
    finish = [];
    run = new PacedRun(() => {
      begun.push(performance.now());
      return new Promise((resolve) => finish.push(resolve));
    }, PAUSE);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  /** Lets what was promised happen, and so many milliseconds go by. */
  const after = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

  async function end(): Promise<void> {
    finish.shift()?.();
    await after(0);
  }

  it('begins at once after a rest', async () => {
    run.ask();
    await after(0);
    expect(begun).toHaveLength(1);
    await end();
    await after(PAUSE);
    run.ask();
    await after(0);
    expect(begun).toHaveLength(2);
  });

  it('begins again, once, when it was asked for while it ran, after the pause', async () => {
    run.ask();
    await after(0);
    run.ask();
    run.ask();
    await end();
    await after(PAUSE - 1);
    expect(begun).toHaveLength(1);
    await after(1);
    expect(begun).toHaveLength(2);
    await end();
    await after(10 * PAUSE);
    expect(begun).toHaveLength(2);
  });

  it('shares one run among all who ask within the pause', async () => {
    run.ask();
    await after(0);
    await end();
    for (let asked = 0; asked < 5; asked += 1) run.ask();
    await after(PAUSE);
    expect(begun).toHaveLength(2);
  });

  it('never runs twice at a time', async () => {
    run.ask();
    await after(0);
    run.ask();
    await after(10 * PAUSE);
    expect(begun).toHaveLength(1);
  });

  it('begins nothing any more once stopped, and waits for what is under way', async () => {
    run.ask();
    await after(0);
    run.ask();
    let stopped = false;
    const stopping = run.stop().then(() => (stopped = true));
    await after(0);
    expect(stopped).toBe(false);
    await end();
    await stopping;
    run.ask();
    await after(10 * PAUSE);
    expect(begun).toHaveLength(1);
  });
});
