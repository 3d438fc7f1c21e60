import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';

/** What a parameter of a statement may be. */
export type SqlValue =
  string | number | boolean | Date | Buffer | null | readonly string[] | readonly number[] | object;

/** What runs a statement and gives its rows: the pool, or an open transaction. */
export interface SqlRunner {
  rows<Row>(text: string, values?: readonly SqlValue[]): Promise<Row[]>;
}

const names = new Map<string, string>();

/** The name under which a text is prepared, once a connection. Texts must be constant: there is one name for each. */
export function statementName(text: string): string {
  let name = names.get(text);
  if (!name) names.set(text, (name = createHash('md5').update(text).digest('base64url')));
  return name;
}

/**
 * Reads outside a transaction. Each text is prepared once a connection, so texts must be constant: never build one
 * with a value inside.
 */
@Injectable()
export class Sql implements SqlRunner {
  constructor(private readonly dataSource: DataSource) {}

  async rows<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    const result = await this.pool().query({ name: statementName(text), text, values: [...values] });
    return result.rows as Row[];
  }

  /**
   * Runs a text that was put together for this call: planned anew each time, and kept nowhere. Values are parameters
   * here too.
   */
  async rowsOfVaryingText<Row>(text: string, values: readonly SqlValue[]): Promise<Row[]> {
    const result = await this.pool().query({ text, values: [...values] });
    return result.rows as Row[];
  }

  /** The first row, or null. */
  async row<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row | null> {
    return (await this.rows<Row>(text, values))[0] ?? null;
  }

  private pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}
