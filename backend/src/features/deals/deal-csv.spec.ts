import { describe, expect, it } from '@jest/globals';
import pg from 'pg';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Config } from '../../platform/config/config.js';
import type { Sql } from '../../platform/database/sql.js';
import { DealCsv } from './deal-csv.service.js';

const MOST = 100_000;
const ROW = {
  ...{ day: '2026-03-02', isWon: false, client: '=Halles', amount: '12500.5', currency: 'EUR', team: 'Lyon' },
  ...{ topics: '#perdu #Lyon', reason: 'Prix', post: 'https://breve.example/p/1' },
};

/** A sheet over so many deals, or over what the database refuses to read; with what was asked of it. */
async function sheetOf(found: number | Error): Promise<{ text: string; asked: string }> {
  let asked = '';
  const rows = (text: string) => {
    asked = text;
    return typeof found === 'number'
      ? Promise.resolve(new Array<typeof ROW>(found).fill(ROW))
      : Promise.reject(found);
  };
  const csv = new DealCsv(
    { rows } as unknown as Sql,
    { publicUrl: 'https://breve.example/' } as unknown as Config,
  );
  const viewer = { personId: '1', language: 'fr' } as Viewer;
  const span = { from: '2026-03-01', to: '2026-03-31', teamId: null, topicId: null };
  return { text: await csv.write(viewer, span), asked };
}

describe('a sheet of deals', () => {
  it('has a row each, in the language of the reader, and nothing a spreadsheet would run', async () => {
    const [, row, end] = (await sheetOf(1)).text.split('\r\n');
    expect(row).toBe(
      "2026-03-02;Perdu;'=Halles;12500,5;EUR;Lyon;#perdu #Lyon;Prix;https://breve.example/p/1",
    );
    expect(end).toBe('');
  });

  it('is whole, or refused: never cut', async () => {
    const { text, asked } = await sheetOf(MOST);
    expect(text.split('\r\n')).toHaveLength(MOST + 2);
    // One more is asked for, else nobody would know that there are more.
    expect(asked).toMatch(new RegExp(`LIMIT ${MOST + 1}$`));
    await expect(sheetOf(MOST + 1)).rejects.toMatchObject({
      code: 'SHEET_TOO_LONG',
      details: { limit: MOST },
    });
  });

  it('is refused with a word when it takes too long to read, and nothing else is taken for that', async () => {
    const error = (code: string) => Object.assign(new pg.DatabaseError(code, 0, 'error'), { code });
    await expect(sheetOf(error('57014'))).rejects.toMatchObject({ code: 'SHEET_TOO_LONG' });
    await expect(sheetOf(error('42P01'))).rejects.toMatchObject({ code: '42P01' });
  });
});
