import { describe, expect, it } from '@jest/globals';

import type { ChangeListener, ChangeLog } from './change-log.js';
import { KeptRows } from './kept-rows.js';

interface Row {
  readonly said: string;
}

/** Kept rows, what tells them of changes, and readings that end when they are told to. */
function setUp() {
  const listeners: ChangeListener[] = [];
  const log = { on: (_, listener) => listeners.push(listener) } as Pick<ChangeLog, 'on'> as ChangeLog;
  const kept = new KeptRows<Row>(log, ['POST'], 10);
  const tell = (id: string | null): void => {
    for (const listener of listeners) listener(id);
  };
  const begin = (...ids: string[]): (() => Promise<void>) => {
    let end: (rows: Map<string, Row>) => void = () => undefined;
    const found = kept.find(ids, () => new Promise((resolve) => (end = resolve)));
    return async () => {
      end(new Map(ids.map((id) => [id, { said: id }])));
      expect([...(await found).keys()]).toEqual(ids);
    };
  };
  const known = (): string[] => ['one', 'two', 'three'].filter((id) => kept.get(id) !== undefined);
  return { tell, begin, known };
}

describe('kept rows', () => {
  it('are kept when others have changed while they were read, and not when they have', async () => {
    const { tell, begin, known } = setUp();
    const end = begin('one', 'two');
    tell('two');
    tell('three');
    await end();
    expect(known()).toEqual(['one']);
    tell('one');
    expect(known()).toEqual([]);
  });

  it('are not kept when any may have changed while they were read', async () => {
    const { tell, begin, known } = setUp();
    const [first, second] = [begin('one'), begin('two')];
    await first();
    tell(null);
    await second();
    expect(known()).toEqual([]);
  });

  it('do not mind what changed before they were read', async () => {
    const { tell, begin, known } = setUp();
    const first = begin('one');
    tell('two');
    const second = begin('two');
    await second();
    await first();
    expect(known()).toEqual(['one', 'two']);
  });
});
