import { LRUCache } from 'lru-cache';

import type { ChangeKind, ChangeLog } from './change-log.js';

/**
 * Rows that are read again and again and change seldom, kept in memory as they are shown, and forgotten when they
 * change. What is kept may be used by an operation that began with a look at the log of changes, and is shared: nobody
 * may write to it.
 */
export class KeptRows<Row extends object> {
  private readonly rows: LRUCache<string, Row>;
  /** Of each reading under way the ids that have changed since it began; null among them: any may have. */
  private readonly readings = new Set<Set<string | null>>();

  /**
   * @param kinds of changes that make a row untrue, by its id
   * @param most how many are kept
   */
  constructor(log: ChangeLog, kinds: readonly ChangeKind[], most: number) {
    this.rows = new LRUCache({ max: most });
    for (const kind of kinds) log.on(kind, (id) => this.forget(id));
  }

  /** What is kept of one. */
  get(id: string): Row | undefined {
    return this.rows.get(id);
  }

  /** Rows by id: those kept, and the others read; what is found neither here nor there is left out. */
  async find(ids: Iterable<string>, read: ReadRows<Row>): Promise<Map<string, Row>> {
    const found = new Map<string, Row>();
    const missing: string[] = [];
    for (const id of ids) {
      const row = this.rows.get(id);
      if (row) found.set(id, row);
      else missing.push(id);
    }
    if (missing.length > 0) for (const [id, row] of await this.keep(missing, read)) found.set(id, row);
    return found;
  }

  private forget(id: string | null): void {
    for (const changed of this.readings) changed.add(id);
    if (id === null) this.rows.clear();
    else this.rows.delete(id);
  }

  /** What changes meanwhile is not kept: nobody knows on which side of the change it was read. */
  private async keep(ids: readonly string[], read: ReadRows<Row>): Promise<Map<string, Row>> {
    const changed = new Set<string | null>();
    this.readings.add(changed);
    try {
      const rows = await read(ids);
      if (!changed.has(null)) for (const [id, row] of rows) if (!changed.has(id)) this.rows.set(id, row);
      return rows;
    } finally {
      this.readings.delete(changed);
    }
  }
}

/** Reads rows by id from the database. */
export type ReadRows<Row> = (ids: readonly string[]) => Promise<Map<string, Row>>;
