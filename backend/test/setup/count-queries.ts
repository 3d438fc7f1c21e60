import { jest } from '@jest/globals';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';

import type { TestNetwork } from './test-network.js';

/**
 * How many statements the server sends to the database outside transactions while `work` runs; not those that recognise
 * the session, whose answer is remembered for a moment.
 */
export async function countQueries(network: TestNetwork, work: () => Promise<unknown>): Promise<number> {
  const { master } = network.service(DataSource).driver as unknown as { master: Pool };
  const query = jest.spyOn(master, 'query');
  try {
    await work();
    return query.mock.calls.filter(([statement]) => !/\bFROM session\b/.test(textOf(statement))).length;
  } finally {
    query.mockRestore();
  }
}

function textOf(statement: unknown): string {
  return typeof statement === 'string' ? statement : String((statement as { text?: unknown }).text);
}
