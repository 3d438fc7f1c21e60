import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addTerm,
  completionAt,
  foldForSearch,
  INPUT_LIMIT,
  listChips,
  parseSearch,
  type ParsedSearch,
  printSearch,
  printSearchTerm,
  removeAt,
  resolveSearchDate,
  SEARCH_LIMIT,
  SEARCH_OPERATORS,
  SEARCH_TERM_LIMIT,
  type SearchChip,
  type SearchContext,
  type SearchNode,
  searchWords,
} from '../index.js';

const PIECES = [
  ...[
    '"',
    '“',
    '”',
    '„',
    '«',
    '»',
    '(',
    ')',
    '-',
    '--',
    '-(',
    '*',
    ' ',
    ' ',
    ' ',
    '\n',
    ' OR ',
    ' OU ',
    'OR',
  ],
  ...[
    '#',
    '＃',
    '@',
    '＠',
    ':',
    '/',
    '://',
    '<',
    '>',
    '=',
    '>=',
    '≥',
    ',',
    ';',
    '\u037e',
    '.',
    '!',
    '?',
    "'",
    '’',
  ],
  ...[
    '%',
    '&',
    '|',
    '\\',
    '$',
    '^',
    '+',
    '~',
    '`',
    '_',
    '·',
    '[',
    ']',
    '{',
    '}',
    '–',
    '‑',
    '€',
    '£',
    'k',
    'M',
    'Md',
    'm',
  ],
  ...[
    'a',
    'été',
    'e\u0301',
    'colis',
    'CE',
    'l’',
    "l'",
    'œuvre',
    'x',
    'Ω',
    '看',
    'ب',
    '𝒜',
    '12',
    '1',
    '000',
    '1.234',
    '٣',
    '½',
    '²',
  ],
  ...[
    'from:',
    'de:',
    'à:',
    'a:',
    'équipe:',
    'team:',
    'kind:',
    'type:',
    'since:',
    'avant:',
    'le:',
    'has:',
    'is:',
    'dans:',
  ],
  ...[
    'lang:',
    'foo:',
    'projet:',
    'client:',
    'moi',
    'me',
    'claire.moreau',
    'gagné',
    'question',
    'hier',
    "aujourd'hui",
  ],
  ...[
    '2026',
    '2026-03',
    '2026-03-02',
    '2026-02-30',
    'fr',
    '#lyon',
    '@bob',
    "#l'été",
    '#12',
    'CA>10k',
    'panier-moyen>=38,90€',
  ],
  ...[
    '\u0301',
    '\u0338',
    '\ufe0f',
    '\u20e3',
    '\u200d',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\0',
    '\ud83d',
    '\udc4d',
    '🟢',
    '👍🏽',
    '❤️',
    '🇫🇷',
    '1️⃣',
  ],
];

const context: SearchContext = {
  operators: [
    { name: 'client', fr: ['client'], en: ['client', 'customer'], values: { type: 'text' } },
    {
      name: 'is',
      fr: [],
      en: [],
      values: { type: 'choice', choices: [{ value: 'merged', fr: ['fusionné'], en: ['merged'] }] },
    },
  ],
};

const anyQuery = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((all) => all.join('')),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((all) => all.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units)),
  },
);

function holds<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 600): void {
  fc.assert(fc.property(arbitrary, property), { numRuns });
}

/** A tree without its places. */
function meaning(node: SearchNode | null): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value)),
  );
}

function withoutPlace(chip: SearchChip): unknown {
  return { ...chip, start: 0, end: 0 };
}

/** What a tree asks of all, as the children of one group. */
function conjuncts(node: SearchNode | null): unknown[] {
  if (node === null) return [];
  return node.type === 'and' && !node.negated ? node.children.map(meaning) : [meaning(node)];
}

/** What is wrong with where a tree stands: nothing. Asked of very long searches, so it makes no assertion a node. */
function misplaced(node: SearchNode, from: number, to: number): SearchNode[] {
  if (node.start < from || node.end > to || node.end <= node.start) return [node];
  if (!('children' in node)) return [];
  if (node.children.length < 2) return [node];
  const wrong: SearchNode[] = [];
  let position = node.start;
  for (const child of node.children) {
    if (child.type === node.type && !child.negated) wrong.push(child);
    wrong.push(...misplaced(child, position, node.end));
    position = child.end;
  }
  return wrong;
}

function expectSound(parsed: ParsedSearch): void {
  const { text, tree, terms, notices, fault } = parsed;
  const wrong = terms.flatMap((term, index) => misplaced(term, terms[index - 1]?.end ?? 0, text.length));
  expect(wrong).toEqual([]);
  expect(terms.filter((term) => text.startsWith('-', term.start) !== term.negated)).toEqual([]);
  expect(notices.filter(({ start, end }) => start < 0 || end <= start || end > text.length)).toEqual([]);
  if (fault) {
    expect(tree).toBeNull();
    expect(fault.count).toBeGreaterThan(fault.limit);
  } else {
    expect(tree === null).toBe(terms.length === 0);
    expect(tree && misplaced(tree, 0, text.length)).toEqual(tree && []);
  }
}

/** Reads a search, prints it in both languages and reads that again, as readers of both languages. */
function expectPrintable(query: string): void {
  const { tree, fault } = parseSearch(query, context);
  if (fault) return;
  for (const language of ['fr', 'en'] as const) {
    const printed = printSearch(tree, language, context);
    for (const reader of ['fr', 'en'] as const) {
      const again = parseSearch(printed, { ...context, language: reader });
      // What is printed may be longer than what was typed: `a:moi` is `from:me`.
      if (again.fault === null) expect(meaning(again.tree)).toEqual(meaning(tree));
      else expect(again.fault.unit).toBe('characters');
    }
    expect(printSearch(parseSearch(printed, context).tree, language, context)).toBe(printed);
  }
}

describe('parseSearch', () => {
  it('reads anything, and knows where everything stands', () => {
    holds(anyQuery, (query) => expectSound(parseSearch(query, context)));
  });

  it('reads a printed search as it read the search, in either language and whoever reads', () => {
    holds(anyQuery, expectPrintable);
  });

  it('takes a mark that means something elsewhere, in every position', () => {
    const query = '"a b" -#lyon from:me (c* OR @bob) CA>1k d-e';
    for (const mark of Array.from('"\'`;%_\\*?+.^$|&!<>=(){}[]~@#:/,-«»“”\0\u0301\ud83d')) {
      for (let index = 0; index <= query.length; index += 1) {
        const marked = query.slice(0, index) + mark + query.slice(index);
        expectSound(parseSearch(marked, context));
        expectPrintable(marked);
      }
    }
  });

  it('leaves nothing to say of a printed search but what is still read as text', () => {
    holds(anyQuery, (query) => {
      const printed = printSearch(parseSearch(query, context).tree, 'fr', context);
      expect(parseSearch(printed, context).notices).toEqual([]);
    });
  });

  it('holds words that are never empty', () => {
    holds(anyQuery, (query) => {
      for (const term of parseSearch(query).terms) {
        if (term.type === 'word' || term.type === 'prefix')
          expect(term.text).toMatch(/[\p{L}\p{N}\p{So}\p{Emoji_Modifier}]/u);
        if (term.type === 'phrase') expect(term.words.length).toBeGreaterThanOrEqual(term.exact ? 1 : 2);
        if (term.type === 'comparison') expect(term.amount).toMatch(/^-?\d+(?:\.\d+)?$/);
      }
    });
  });

  it('reads a term wherever it stands among others', () => {
    const terms = [
      'été',
      '"compte rendu"',
      '#lyon',
      '@bob',
      '-x',
      'from:me',
      'CA>10k',
      'colis*',
      '(a OR b)',
      '-(a b)',
    ];
    holds(fc.array(fc.constantFrom(...terms), { minLength: 1, maxLength: 12 }), (all) => {
      const together = parseSearch(all.join(' '));
      expect(conjuncts(together.tree)).toEqual(all.flatMap((one) => conjuncts(parseSearch(one).tree)));
    });
  });

  it('takes both languages and no accents for every operator and value of the table', () => {
    for (const { name, fr, en, values } of SEARCH_OPERATORS) {
      const choices = values.type === 'choice' || values.type === 'language' ? values.choices : [];
      for (const spelling of [...fr, ...en].flatMap((one) => [one, foldForSearch(one), one.toUpperCase()])) {
        for (const { value, fr: french, en: english } of choices) {
          for (const written of [...french, ...english].flatMap((one) => [one, foldForSearch(one)])) {
            const { tree, notices } = parseSearch(`${spelling}:${written}`);
            expect(tree).toMatchObject({ type: 'predicate', name, value });
            expect(notices).toEqual([]);
          }
        }
      }
    }
  });

  it('reads everything as text in quotes', () => {
    holds(anyQuery, (query) => {
      const { terms } = parseSearch(`"${query.replace(/["“”„‟＂]/g, '')}"`);
      expect(terms.every((term) => term.type === 'phrase' && term.exact)).toBe(true);
      expect(terms.length).toBeLessThanOrEqual(1);
    });
  });
});

describe('editing', () => {
  it('adds a term to all that was wanted', () => {
    const added = fc.constantFrom(
      '000',
      'M',
      '#paris',
      '-@dan',
      'from:me',
      '"mot à mot"',
      'kind:win',
      'x OR y',
    );
    holds(fc.tuple(anyQuery, added), ([query, term]) => {
      const before = parseSearch(query);
      const after = parseSearch(addTerm(query, term));
      const unsure = before.notices.some(({ code }) => code === 'dangling-or' || code === 'missing-value');
      if (before.fault || after.fault || unsure) return;
      const wanted = parseSearch(term);
      const all = conjuncts(before.tree);
      const sought = meaning(wanted.tree);
      const present = all.some((one) => JSON.stringify(one) === JSON.stringify(sought));
      expect(conjuncts(after.tree)).toEqual(present ? all : [...all, sought]);
    });
  });

  it('adds a term once', () => {
    holds(fc.constantFrom('#paris', '-@dan', 'from:me', '"mot à mot"', 'kind:win'), (term) => {
      expect(addTerm(addTerm('été OR colis', term), term)).toBe(addTerm('été OR colis', term));
    });
  });

  it('removes a chip and nothing else', () => {
    const terms = [
      'été',
      '"compte rendu"',
      '#lyon',
      '@bob',
      '-x',
      'from:me',
      'CA>10k',
      'colis*',
      '(a OR b)',
      '-(a b)',
    ];
    const query = fc
      .array(fc.tuple(fc.constantFrom(...terms), fc.constantFrom(' ', '  ', ' OR ')), {
        minLength: 1,
        maxLength: 9,
      })
      .map((all) => all.map(([term, space], index) => (index === 0 ? term : space + term)).join(''));
    holds(fc.tuple(query, fc.nat()), ([text, any]) => {
      const chips = listChips(text);
      const chosen = any % chips.length;
      const chip = chips[chosen];
      if (!chip) return;
      const left = removeAt(text, chip);
      const kept = chips.filter((_, index) => index !== chosen);
      expect(parseSearch(left).notices).toEqual([]);
      expect(listChips(left).map(withoutPlace)).toEqual(kept.map(withoutPlace));
    });
  });

  it('never fails, whatever is edited where', () => {
    holds(fc.tuple(anyQuery, anyQuery, fc.nat(80), fc.nat(80)), ([query, term, a, b]) => {
      const edited = [
        addTerm(query, term, context),
        removeAt(query, { start: Math.min(a, b), end: Math.max(a, b) }, context),
      ];
      for (const text of edited) expectSound(parseSearch(text, context));
      for (const chip of listChips(query, context)) expect(query.slice(chip.start, chip.end)).not.toBe('');
      for (const language of ['fr', 'en'] as const) {
        const completion = completionAt(query, a, language, context);
        if (completion === null) continue;
        expect(completion.start).toBeGreaterThanOrEqual(0);
        expect(completion.end).toBeGreaterThanOrEqual(completion.start);
        expect(completion.end).toBeLessThanOrEqual(query.length);
      }
    });
  });

  it('completes to what is then read', () => {
    for (const language of ['fr', 'en'] as const) {
      for (const operator of completionAt('', 0, language)?.candidates ?? []) {
        for (const { value, insert } of completionAt(operator.insert, operator.insert.length, language)
          ?.candidates ?? []) {
          expect(parseSearch(operator.insert + insert).tree).toMatchObject({ name: operator.value, value });
          expect(printSearchTerm({ type: 'predicate', name: operator.value, value }, language)).toBe(
            operator.insert + insert,
          );
        }
      }
    }
  });
});

describe('searchWords', () => {
  it('gives words as posts are folded', () => {
    holds(anyQuery, (query) => {
      for (const { words } of searchWords(parseSearch(query).tree)) {
        expect(words.length).toBeGreaterThan(0);
        for (const word of words) expect(word).not.toMatch(/^$|[\s"()]/);
      }
    });
  });
});

describe('resolveSearchDate', () => {
  const zones = [
    'Europe/Paris',
    'America/Sao_Paulo',
    'Pacific/Apia',
    'Asia/Kolkata',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Africa/Cairo',
    'UTC',
  ];
  const instant = fc.date({ min: new Date('1971-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

  it('holds now in today and in everything that is now', () => {
    holds(
      fc.tuple(
        fc.constantFrom(...zones),
        instant,
        fc.constantFrom('today', 'this-week', 'this-month', 'this-year'),
      ),
      ([zone, now, date]) => {
        const { from, to } = resolveSearchDate(date, zone, now);
        expect(from.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(to.getTime()).toBeGreaterThan(now.getTime());
      },
      400,
    );
  });

  it('has days that follow each other without a gap and begin when the calendar says so', () => {
    holds(
      fc.tuple(fc.constantFrom(...zones), instant),
      ([zone, now]) => {
        const yesterday = resolveSearchDate('yesterday', zone, now);
        const today = resolveSearchDate('today', zone, now);
        expect(yesterday.to).toEqual(today.from);
        const calendar = new Intl.DateTimeFormat('sv', { timeZone: zone });
        const day = calendar.format(now);
        expect(calendar.format(today.from)).toBe(day);
        expect(calendar.format(today.from.getTime() - 1)).not.toBe(day);
        expect(resolveSearchDate(day, zone, now)).toEqual(today);
      },
      400,
    );
  });
});

describe('hostile searches', () => {
  const hostile = [
    ...PIECES,
    ...[
      'a* b* c* ',
      'from:me ',
      '-',
      '((',
      '))',
      '()',
      '-(',
      '"a" ',
      '«a',
      '"a',
      '#a-',
      "#l'",
      '#un#deux',
      '@a.',
      '@a@',
      'a-',
      'a:',
      'a>',
      'a>1 ',
      '>1 000',
    ],
    ...[
      "'; DROP TABLE post; --",
      '.*+?^${}()|[]\\',
      "%' OR 1=1",
      'a & b | !c <-> d:*',
      '\\x00',
      '$$',
      '{{',
      '1 000 ',
      'a ≥ 1\u202f000',
      'OR OR ',
    ],
    ...['a' + ' '.repeat(40), 'CA > ', '"panier moyen" > ', 'x’', '\u0301\u0316', 'foo:"', 'kind:"a" '],
  ];

  it.each(hostile.map((piece) => [JSON.stringify(piece), piece]))('%s', (_, piece) => {
    for (const length of [SEARCH_LIMIT, 10_000, 100_000]) {
      for (const text of [piece.repeat(Math.ceil(length / piece.length)), `"${piece.repeat(length / 10)}`]) {
        const parsed = parseSearch(text, context);
        expectSound(parsed);
        const count = Array.from(text.trim()).length;
        if (count > SEARCH_LIMIT)
          expect(parsed.fault).toMatchObject({ unit: 'characters', limit: SEARCH_LIMIT, count });
        if (length > INPUT_LIMIT) continue;
        listChips(text);
        completionAt(text, text.length, 'fr');
        expect(addTerm(text, '#lyon')).toContain('#lyon');
        removeAt(text, { start: 0, end: 1 });
      }
    }
  });

  it('counts 500 operators and refuses them', () => {
    const parsed = parseSearch('is:reply '.repeat(500).slice(0, 400));
    expect(parsed.fault).toEqual({
      code: 'QUERY_TOO_LONG',
      unit: 'terms',
      count: 45,
      limit: SEARCH_TERM_LIMIT,
    });
    expect(parseSearch('is:reply '.repeat(500)).fault).toMatchObject({ unit: 'characters', count: 4499 });
    expect(parseSearch('is:reply '.repeat(500)).terms).toHaveLength(500);
  });

  it('takes time in proportion to the length', () => {
    const time = (text: string): number => {
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        parseSearch(text, context);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    for (const piece of ['a* ', '"', '«a', '(', 'from:me ', 'a>1 000 ', "#l'", 'foo:"a" ', '-', 'OR ']) {
      const short = time(piece.repeat(INPUT_LIMIT / 8 / piece.length));
      const long = time(piece.repeat(INPUT_LIMIT / piece.length));
      // Eight times the text: a quadratic reading would take sixty-four times as long.
      expect(long).toBeLessThan(Math.max(32 * short, 25));
    }
  });
});
