import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import copyStreams from 'pg-copy-streams';

const CHUNK = 128 * 1024;

/** Rows on their way into one table by COPY, on a connection of their own. */
class CopyTable {
  /**
   * @param {pg.Client} client
   * @param {string} name
   * @param {string[]} columns
   */
  constructor(client, name, columns) {
    this.client = client;
    this.stream = client.query(copyStreams.from(`COPY ${name} (${columns.join(', ')}) FROM STDIN`));
    this.pending = '';
    this.full = false;
    this.rows = 0;
  }

  /**
   * A row in the text form of COPY: no value may hold a tab, a line feed or a backslash.
   * @param {...(string | number | null)} values
   */
  write(...values) {
    let line = '';
    for (let index = 0; index < values.length; index += 1)
      line += (index === 0 ? '' : '\t') + (values[index] ?? '\\N');
    this.pending += `${line}\n`;
    this.rows += 1;
    if (this.pending.length >= CHUNK) this.flush();
  }

  flush() {
    if (this.pending === '') return;
    this.full = !this.stream.write(this.pending);
    this.pending = '';
  }

  /** Waits until the database has taken what waits. */
  async drain() {
    if (!this.full) return;
    this.full = false;
    if (this.stream.writableNeedDrain) await once(this.stream, 'drain');
  }

  async end() {
    this.flush();
    this.stream.end();
    await finished(this.stream);
    await this.client.end();
  }
}

/**
 * Opens COPY into tables, all at once.
 * @template {string} Name
 * @param {string} url of a role that may switch triggers off
 * @param {Record<Name, string[]>} tables columns by table
 */
export async function openTables(url, tables) {
  const open = /** @type {Record<Name, CopyTable>} */ ({});
  for (const name of /** @type {Name[]} */ (Object.keys(tables))) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    // What is copied is whole: no foreign key has to be looked up ten million times.
    await client.query('SET session_replication_role = replica');
    open[name] = new CopyTable(client, name, tables[name]);
  }
  const all = /** @type {CopyTable[]} */ (Object.values(open));
  return {
    tables: open,
    /** Waits for those that are behind. */
    async drain() {
      for (const table of all) if (table.full) await table.drain();
    },
    async end() {
      await Promise.all(all.map((table) => table.end()));
    },
  };
}
