import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  countText,
  displayLink,
  foldForSearch,
  glue,
  INPUT_LIMIT,
  isReservedHandle,
  isValidHandle,
  matchKey,
  normalizeText,
  POST_LIMIT,
  proposeKind,
  readText,
  resolveMentions,
  segmentText,
  suggestHandle,
  type TextEntity,
} from './index.js';

const PIECES = [
  ...[
    '#',
    '＃',
    '@',
    '＠',
    '&',
    '-',
    '_',
    '·',
    "'",
    '’',
    '.',
    ':',
    '://',
    '/',
    '?',
    '(',
    ')',
    '[',
    ']',
    '»',
    '<',
  ],
  ...[
    'http://',
    'HTTPS://',
    'http://a',
    'https://u:p@h/',
    '#lyon',
    '@bob',
    "#l'été",
    '#R&D',
    'qu',
    'l',
    'aujourd',
  ],
  ...[
    'a',
    'Z',
    'é',
    'œ',
    'ß',
    'İ',
    'Σ',
    'ς',
    'ά',
    'ب',
    '看',
    '한',
    '𝒜',
    'ŀ',
    '1',
    '٣',
    '²',
    ' ',
    '\n',
    '\t',
    '\r\n',
  ],
  ...[
    '\u0301',
    '\u0323',
    '\u0345',
    '\ufe0f',
    '\u20e3',
    '\u200d',
    '\u200c',
    '\u200b',
    '\u00ad',
    '\u00a0',
    '\u2028',
  ],
  ...[
    '🟢',
    '👩\u200d👧',
    '🇫🇷',
    '👍🏽',
    '❤\ufe0f',
    '1\ufe0f\u20e3',
    '\u2800',
    '\u202e',
    '\0',
    '\ud83d',
    '\udc4d',
  ],
];

/** Texts of pieces that mean something, texts of any code points, and texts of any UTF-16 units, lone surrogates too. */
const anyText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units)),
  },
);

function holds<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, property), { numRuns: 1000 });
}

function writtenAs(entity: TextEntity): string {
  switch (entity.type) {
    case 'hashtag':
      return `#${entity.name}`;
    case 'mention':
      return `@${entity.handle}`;
    case 'link':
      return entity.url;
  }
}

describe('normalizeText', () => {
  it('is idempotent', () => {
    holds(anyText, (text) => {
      const once = normalizeText(text);
      expect(normalizeText(once)).toBe(once);
    });
  });
});

describe('readText', () => {
  it('reads a normalised text as it read the text', () => {
    holds(anyText, (text) => {
      const read = readText(text);
      // Removing what stood between two lone surrogates may make them a pair: such a text is refused and not stored.
      if (read.fault?.code !== 'TEXT_MALFORMED') expect(readText(read.text)).toEqual(read);
    });
  });

  it('gives entities inside the text, sorted, apart, and equal to what stands there', () => {
    holds(anyText, (raw) => {
      const { text, entities } = readText(raw);
      let position = 0;
      for (const entity of entities) {
        expect(entity.start).toBeGreaterThanOrEqual(position);
        expect(entity.end).toBeGreaterThan(entity.start);
        const slice = text.slice(entity.start, entity.end).replace(/^＃/, '#').replace(/^＠/, '@');
        expect(entity.type === 'mention' ? slice.toLowerCase() : slice).toBe(writtenAs(entity));
        position = entity.end;
      }
      expect(position).toBeLessThanOrEqual(text.length);
    });
  });

  it('gives topics a key in bounds, mentions candidates that are handles, links a scheme', () => {
    holds(anyText, (text) => {
      for (const entity of readText(text).entities) {
        if (entity.type === 'hashtag') {
          expect(entity.key).toBe(matchKey(entity.name));
          expect(Array.from(entity.key).length).toBeGreaterThanOrEqual(2);
          expect(Array.from(entity.key).length).toBeLessThanOrEqual(64);
        } else if (entity.type === 'mention') {
          expect(entity.candidates[0]).toBe(entity.handle);
          expect(entity.candidates.every((handle) => isValidHandle(handle))).toBe(true);
        } else {
          expect(entity.url).toMatch(/^https?:\/\/[^@]/i);
          expect(entity.host).not.toMatch(/[\s@/?#\\]|^$/);
        }
      }
    });
  });

  it('finds no fault only in texts of 1 to 140 characters', () => {
    holds(
      fc.array(anyText, { maxLength: 8 }).map((all) => all.join('')),
      (text) => {
        const { characterCount, fault } = readText(text);
        if (fault === null) expect(characterCount).toBeGreaterThan(0);
        expect(fault === null && characterCount > POST_LIMIT).toBe(false);
        if (fault?.count !== undefined) expect(fault.count).toBeGreaterThan(fault.limit ?? Infinity);
      },
    );
  });

  it('gives hints that make a topic once they are followed', () => {
    const hinted = fc
      .tuple(anyText, fc.constantFrom("#l'été", '#R&D', '#qu’ab', "#aujourd'hui"), anyText)
      // A scheme still without a host would find one in what is suggested.
      .map((all) => all.join(' ').replaceAll('://', ''));
    holds(hinted, (raw) => {
      const { text, hints } = readText(raw);
      for (const { start, end, suggestion } of hints) {
        const better = readText(text.slice(0, start) + suggestion + text.slice(end));
        const topic = start + suggestion.indexOf('#');
        expect(better.entities).toContainEqual(expect.objectContaining({ type: 'hashtag', start: topic }));
      }
    });
  });

  it('refuses what is too long to be read without reading it', () => {
    for (const piece of PIECES) {
      const text = piece.repeat(INPUT_LIMIT + 1);
      expect(readText(text)).toMatchObject({ text, entities: [], hints: [] });
      expect(readText(text).fault?.code).toMatch(/^(TEXT_MALFORMED|POST_TOO_COMPLEX)$/);
    }
  });
});

describe('countText', () => {
  it('agrees with readText', () => {
    holds(anyText, (text) => expect(countText(normalizeText(text))).toBe(readText(text).characterCount));
  });

  it('adds up over lines', () => {
    holds(fc.tuple(anyText, anyText), ([a, b]) => {
      const [above, below] = [normalizeText(a), normalizeText(b)];
      expect(countText(`${above}\n${below}`)).toBe(countText(above) + 1 + countText(below));
    });
  });

  it('never counts more than the UTF-16 units of a text without links', () => {
    holds(anyText, (text) => {
      const plain = text.replaceAll('://', '');
      expect(countText(plain)).toBeLessThanOrEqual(plain.length);
    });
  });
});

describe('matchKey', () => {
  it('is idempotent', () => {
    holds(anyText, (name) => expect(matchKey(matchKey(name))).toBe(matchKey(name)));
  });

  it('is idempotent on every letter, alone and in company', () => {
    for (let codePoint = 0; codePoint < 0x20000; codePoint += 1) {
      const key = matchKey(`a${String.fromCodePoint(codePoint)}\u0301b`);
      if (matchKey(key) !== key) throw new Error(`U+${codePoint.toString(16)}`);
    }
  });

  it('does not depend on the form a name is written in', () => {
    holds(anyText, (name) => {
      expect(matchKey(name.normalize('NFD'))).toBe(matchKey(name));
      expect(matchKey(name.normalize('NFKC'))).toBe(matchKey(name));
    });
  });

  it('folds as search does, but for the separators', () => {
    holds(fc.stringMatching(/^[a-zA-ZÀ-ÿŒœŁłĐđα-ωά-ώ0-9 ]{0,20}$/), (text) => {
      expect(matchKey(text)).toBe(foldForSearch(text));
    });
  });
});

describe('resolveMentions', () => {
  it('keeps what exists, within what was written, and drops the rest', () => {
    holds(fc.tuple(anyText, fc.func(fc.boolean())), ([raw, exists]) => {
      const { text, entities } = readText(raw);
      const resolved = resolveMentions(entities, exists);
      for (const mention of resolved) {
        if (mention.type !== 'mention') continue;
        expect(exists(mention.handle)).toBe(true);
        expect(text.slice(mention.start + 1, mention.end).toLowerCase()).toBe(mention.handle);
      }
      const others = (all: TextEntity[]) => all.filter((entity) => entity.type !== 'mention');
      expect(others(resolved)).toEqual(others(entities));
      expect(resolveMentions(entities, () => false)).toEqual(others(entities));
    });
  });
});

describe('display', () => {
  it('splits a text into segments that join back to it', () => {
    const located = fc.record({ type: fc.constant('x'), start: fc.integer(), end: fc.integer({ max: 50 }) });
    holds(fc.tuple(anyText, fc.array(located)), ([raw, wrong]) => {
      const { text, entities } = readText(raw);
      const segments = segmentText(text, entities);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      expect(segments.filter((segment) => segment.type !== 'plain')).toHaveLength(entities.length);
      expect(
        segmentText(text, wrong)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text);
    });
  });

  it('glues spaces without adding or removing a character', () => {
    holds(anyText, (text) => {
      const spaces = (one: string) => one.replace(/[\u00a0\u202f]/g, ' ');
      expect(spaces(glue(text, 'fr'))).toBe(spaces(text));
      expect(glue(glue(text, 'fr'), 'fr')).toBe(glue(text, 'fr'));
      expect(glue(text, 'en')).toBe(text);
    });
  });

  it('shows a link in a line', () => {
    holds(anyText, (text) => expect(displayLink(`https://${text}`).length).toBeLessThan(1000));
  });
});

describe('suggestHandle', () => {
  it('gives a handle that may be used, or nothing', () => {
    holds(anyText, (name) => {
      const handle = suggestHandle(name);
      expect(handle === '' || (isValidHandle(handle) && !isReservedHandle(handle))).toBe(true);
    });
  });
});

describe('hostile texts', () => {
  // Each repeats what a careless grammar would try again and again. Anything but linear time runs into Jest's limit.
  const hostile = [
    ...PIECES,
    ...[
      '#a',
      '#a-',
      '#a·',
      '#a·'.repeat(50) + ' ',
      '#a&',
      "#l'",
      '@a.',
      '@a-',
      '@a@',
      '\u0301\u0316',
      'x\u0316\u0301',
      '#\u0301',
    ],
    ...[
      'xhttp://',
      'http://a/)',
      'http://((',
      'http://a.',
      ' ?',
      '« ',
      '1 000',
      ' 000',
      '#aaaa',
      '@aaaa',
      '#a\u0301',
      '🙏?',
      '?🙏',
    ],
  ];

  it.each(hostile.map((piece) => [JSON.stringify(piece), piece]))('%s', (_, piece) => {
    const most = piece.repeat(Math.floor(INPUT_LIMIT / piece.length));
    const read = readText(most);
    expect(read.fault).not.toBeNull();
    proposeKind(read);
    for (const text of [piece.repeat(Math.ceil(100_000 / piece.length)), `#${most}`, `http://a/${most}!`]) {
      expect(readText(text).fault).not.toBeNull();
      expect(normalizeText(text).length).toBeLessThanOrEqual(2 * text.length);
      expect(countText(text)).toBeLessThanOrEqual(23 * text.length);
      expect(Array.from(matchKey(text)).length).toBeLessThanOrEqual(2000);
      expect(foldForSearch(text).length).toBeLessThanOrEqual(4 * text.length);
      expect(glue(text, 'fr')).toHaveLength(text.length);
      expect(displayLink(text).length).toBeLessThanOrEqual(text.length);
      expect(suggestHandle(text).length).toBeLessThanOrEqual(30);
    }
  });
});
