import { describe, expect, it } from '@jest/globals';
import pg from 'pg';

import type { Config } from '../../platform/config/config.js';
import type { Sql } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Topic } from '../topics/topic.model.js';
import { FigureCsv } from './figure-csv.service.js';

const MOST = 100_000;
const ROW = {
  ...{ day: '2026-03-02', metric: 'CA', team: 'Lyon', value: '12500.5', unit: 'EUR', delta: '-8' },
  ...{ firstValue: '', post: 'https://breve.example/p/1' },
};

/** A sheet over so many figures, or over what the database refuses to read. */
function sheetOf(found: number | Error): Promise<string> {
  const rows = () =>
    typeof found === 'number' ? Promise.resolve(new Array(found).fill(ROW)) : Promise.reject(found);
  const sql = { rows } as unknown as Sql;
  const csv = new FigureCsv(sql, { publicUrl: 'https://breve.example/' } as unknown as Config);
  const viewer = { personId: '1', language: 'fr' } as Viewer;
  return csv.write(
    viewer,
    { topic: { id: '2' } as Topic, team: null, teamIds: null },
    '2026-03-01',
    '2026-03-31',
  );
}

describe('a sheet of figures', () => {
  it('has a row each, in the language of the reader', async () => {
    const [, row, end] = (await sheetOf(1)).split('\r\n');
    expect(row).toBe('2026-03-02;CA;Lyon;12500,5;EUR;-8;;https://breve.example/p/1');
    expect(end).toBe('');
  });

  it('is whole, or refused: never cut', async () => {
    expect((await sheetOf(MOST)).split('\r\n')).toHaveLength(MOST + 2);
    await expect(sheetOf(MOST + 1)).rejects.toMatchObject({ code: 'SHEET_TOO_LONG' });
  });

  it('is refused with a word when it takes too long to read, and nothing else is taken for that', async () => {
    const error = (code: string) => Object.assign(new pg.DatabaseError(code, 0, 'error'), { code });
    await expect(sheetOf(error('57014'))).rejects.toMatchObject({ code: 'SHEET_TOO_LONG' });
    await expect(sheetOf(error('42P01'))).rejects.toMatchObject({ code: '42P01' });
  });
});
