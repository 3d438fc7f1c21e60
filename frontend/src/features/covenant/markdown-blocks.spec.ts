import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';

import { PACK } from './privacy-pack.js';
import { type Block, type Inline, readMarkdown } from './markdown-blocks.js';

const DOCS = new URL('../../../../docs/privacy/', import.meta.url);

function inlines(block: Block): Inline[] {
  if (block.type === 'table') return [...block.head, ...block.rows.flat()].flat();
  return block.type === 'list' ? block.items.flat() : block.line;
}

describe('the Markdown of the privacy pack', () => {
  it('is read as what it says', () => {
    const text =
      '# T\n\nA **b**\nand `c`, [d](e.md).\n\n- one\n  more\n- two\n\n| h | i |\n| - | - |\n| j |  |\n';
    expect(readMarkdown(text)).toEqual([
      { type: 'heading', level: 1, line: [{ type: 'text', text: 'T' }] },
      {
        type: 'paragraph',
        line: [
          { type: 'text', text: 'A ' },
          { type: 'strong', text: 'b' },
          { type: 'text', text: ' and ' },
          { type: 'code', text: 'c' },
          { type: 'text', text: ', ' },
          { type: 'link', text: 'd', file: 'e.md' },
          { type: 'text', text: '.' },
        ],
      },
      { type: 'list', items: [[{ type: 'text', text: 'one more' }], [{ type: 'text', text: 'two' }]] },
      {
        type: 'table',
        head: [[{ type: 'text', text: 'h' }], [{ type: 'text', text: 'i' }]],
        rows: [[[{ type: 'text', text: 'j' }], []]],
      },
    ]);
  });

  it.each(['fr', 'en'] as const)(
    'holds nothing else in %s, and every document is in the page',
    (language) => {
      const files = readdirSync(new URL(`${language}/`, DOCS)).sort();
      expect(
        Object.values(PACK)
          .map((document) => document[language])
          .sort(),
      ).toEqual(files);
      for (const file of files) {
        const blocks = readMarkdown(readFileSync(new URL(`${language}/${file}`, DOCS), 'utf8'));
        expect(blocks[0]?.type).toBe('heading');
        for (const part of blocks.flatMap(inlines)) {
          // What would be a mark that this reader does not know.
          expect([file, part.text]).toEqual([file, expect.not.stringMatching(/\*\*|`|\]\(|^#|^\d+\. |^>/u)]);
          if (part.type === 'link') expect(files).toContain(part.file);
        }
      }
    },
  );
});
