import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { toSheet } from './sheet.js';

/** Reads a sheet as a spreadsheet does (RFC 4180), knowing nothing of how it was written. */
function opened(sheet: string, mark: ',' | ';'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const text = sheet.replace(/^\ufeff/, '');
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === mark) {
      row.push(cell);
      cell = '';
    } else if (text.startsWith('\r\n', index)) {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      index += 1;
    } else cell += character;
  }
  return rows;
}

const HOSTILE = [
  ...['=cmd|/c calc!A1', '=1+1', '@SUM(A1)', '+33', '-2+3', '\t=1', '\r=1', '\n=1', '＝1', '＠x'],
  ...['a "b"', 'a;b', 'a,b', '"', '";=1', '",=1', 'x\r\n=1', 'x\n=1', "'=1", '', ' ', 'Presqu’île'],
];

describe('a sheet', () => {
  it.each(['fr', 'en'] as const)('gives back every text, and no formula: %s', (language) => {
    const mark = language === 'fr' ? ';' : ',';
    const anyText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 6 }), (rows) => {
        const sheet = toSheet(['Day', 'Team'], rows, language);
        const read = opened(sheet, mark);
        expect(read[0]).toEqual(['Day', 'Team']);
        expect(read).toHaveLength(rows.length + 1);
        for (const [index, cells] of read.slice(1).entries()) {
          for (const [place, cell] of cells.entries()) {
            const text = rows[index]?.[place] ?? '';
            const isNumber = /^-?\d+(?:\.\d+)?$/.test(text);
            if (!isNumber) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
            const plain = isNumber && language === 'fr' ? text.replace('.', ',') : text;
            expect([plain, `'${plain}`]).toContain(cell);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('has decimals of the language, negative ones too, and says that it is UTF-8', () => {
    expect(toSheet(['a'], [['-12.50']], 'fr')).toBe('\ufeffa\r\n-12,50\r\n');
    expect(toSheet(['a'], [['-12.50']], 'en')).toBe('\ufeffa\r\n-12.50\r\n');
    expect(toSheet(['a'], [['-1+1']], 'en')).toBe("\ufeffa\r\n'-1+1\r\n");
  });
});
