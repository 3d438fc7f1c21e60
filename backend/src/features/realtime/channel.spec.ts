import { describe, expect, it } from '@jest/globals';

import { Channel } from './channel.js';

describe('a channel', () => {
  it('keeps what is pushed until it is pulled, and answers who waits', async () => {
    const channel = new Channel<string>(() => undefined);
    channel.push('one');
    channel.push('two');
    expect(await channel.next()).toEqual({ value: 'one', done: false });
    expect(await channel.next()).toEqual({ value: 'two', done: false });
    const waiting = channel.next();
    channel.push('three');
    expect(await waiting).toEqual({ value: 'three', done: false });
  });

  it('ends once, for those who wait too, and takes nothing more', async () => {
    let ends = 0;
    const channel = new Channel<string>(() => (ends += 1));
    const waiting = channel.next();
    await channel.return();
    await channel.return();
    channel.push('late');
    expect(await waiting).toEqual({ value: undefined, done: true });
    expect(await channel.next()).toEqual({ value: undefined, done: true });
    expect(ends).toBe(1);
  });
});
