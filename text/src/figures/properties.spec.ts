import { describe, expect, it } from '@jest/globals';
import { Big } from 'big.js';
import fc from 'fast-check';
import {
  type Figure,
  type FigureContext,
  type FigureForm,
  formatFigure,
  INPUT_LIMIT,
  lastOf,
  meanOf,
  proposeKind,
  ratioOf,
  readAmounts,
  readClient,
  readFigures,
  readText,
  sumOf,
  writingDay,
} from '../index.js';

const METRIC = { labels: [], nouns: [], isDefault: true };
const CONTEXT: FigureContext = {
  language: 'fr',
  dollar: 'USD',
  writtenAt: new Date('2026-03-11T18:00:00Z'),
  timeZone: 'Europe/Paris',
  topics: [
    {
      keys: ['ventes', 'sales'],
      metrics: [
        { ...METRIC, id: 'turnover', unit: 'EUR', labels: ['CA', "Chiffre d'affaires"] },
        { ...METRIC, id: 'basket', unit: 'EUR', labels: ['Panier moyen'], isDefault: false },
        { ...METRIC, id: 'tickets', unit: 'COUNT', nouns: ['ticket', 'tickets', 'bons de commande'] },
      ],
    },
    {
      keys: ['qualite'],
      dayEnd: '04:00',
      metrics: ['%', 'pts', 'h', 'd'].map((unit) => ({ ...METRIC, id: unit, unit })),
    },
  ],
};

const TOPICS = ' #ventes #qualite';

const PIECES = [
  ...['1', '12', '500', '000', '0', '1234', '٣', '１', '²', '½', '9'.repeat(15), '1\ufe0f\u20e3'],
  ...[
    ' ',
    '\u00a0',
    '\u202f',
    '\u2009',
    "'",
    '’',
    '.',
    ',',
    '+',
    '-',
    '−',
    '–',
    '/',
    '_',
    '(',
    ')',
    '\n',
    '%',
  ],
  ...[
    '€',
    '$',
    '£',
    'EUR',
    ' euros',
    'CHF ',
    'US$',
    ' $ CA',
    'Fr. ',
    'k',
    'K',
    'M',
    'm',
    'Md',
    'bn',
    '.–',
    '12€50',
  ],
  ...[' tickets', ' ticket', ' bons de commande', ' h', 'h', ' j', ' d', ' pts', ' %', 'h30'],
  ...[
    'CA ',
    'Panier moyen ',
    "Chiffre d'affaires ",
    ' vs ',
    ' objectif ',
    ' N-1 ',
    ' contre ',
    ' à ',
    ' to ',
    ' - ',
  ],
  ...[' hier', ' yesterday', ' le 12/03', ' 12 mars', ' 2026-03-12', '!', '. ', ' et ', ' entre '],
  ...['06 12 34 56 78', '+33 ', 'n° 3', '#12', 'J+2', 'S47', 'lot #12', '14h30', '69003', '1e999'],
  ...[
    '#lyon',
    '@bob',
    'https://intranet/12€',
    'http://u:p@h/12€',
    'a',
    'é',
    '看',
    '🎯',
    '❤\ufe0f',
    '\u0301',
    '\ud83d',
  ],
  ...['\u200d', '\u00ad', '\u202e', '\0', ' chez Durand', ' with ', 'client : ', ' million'],
];

const anyText = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
const anyLanguage = fc.constantFrom('fr' as const, 'en' as const);

function holds<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, property), { numRuns: 500 });
}

function figuresOf(raw: string, language: 'fr' | 'en' = 'fr'): Figure[] {
  return readFigures(readText(raw + TOPICS), { ...CONTEXT, language }).figures;
}

const CANONICAL = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{0,5}[1-9])?$/;

describe('readFigures', () => {
  it('gives figures and asides in order, apart from one another and from the entities', () => {
    holds(fc.tuple(anyText, anyLanguage), ([raw, language]) => {
      const read = readText(raw + TOPICS);
      const { figures, asides } = readFigures(read, { ...CONTEXT, language });
      const deltas = figures.flatMap(({ delta }) => delta ?? []);
      const all = [...figures, ...asides, ...deltas, ...read.entities].sort((a, b) => a.start - b.start);
      let position = 0;
      for (const { start, end } of all) {
        expect(start).toBeGreaterThanOrEqual(position);
        expect(end).toBeGreaterThan(start);
        position = end;
      }
      expect(position).toBeLessThanOrEqual(read.text.length);
      expect(figures).toEqual(figures.toSorted((a, b) => a.start - b.start));
    });
  });

  it('gives canonical decimals of at most 15 and 6 digits, a day, and a metric of the unit', () => {
    holds(anyText, (raw) => {
      for (const { value, otherValue, day, unit, metricId, topicKey, delta } of figuresOf(raw)) {
        expect(value).toMatch(CANONICAL);
        expect(otherValue ?? '1').toMatch(CANONICAL);
        expect(delta?.value ?? '1').toMatch(CANONICAL);
        expect(day).toMatch(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);
        const metrics = CONTEXT.topics.flatMap((topic) => topic.metrics);
        const declared = metrics.find(({ id }) => id === metricId)?.unit;
        expect(/^[A-Z]{3}$/.test(unit) ? 'EUR' : unit).toBe(declared);
        expect(['ventes', 'qualite']).toContain(topicKey);
      }
    });
  });

  it('holds nothing but the number, its sign, its factor and its unit', () => {
    holds(anyText, (raw) => {
      const { text } = readText(raw + TOPICS);
      for (const { start, end } of figuresOf(raw)) {
        expect(text.slice(start, end)).toMatch(
          /^[-+−]?(?:[A-Z]{0,3}[€$£]|[A-Z]{3}|fr\.|s?fr\.)?[ \u00a0\u202f]{0,2}[-+−]?[0-9][^\n]*$/iu,
        );
      }
    });
  });

  it('reads nothing without a topic with metrics', () => {
    holds(anyText, (raw) => {
      expect(readFigures(readText(`${raw} #lyon`), CONTEXT)).toEqual({ figures: [], asides: [] });
    });
  });

  it('lets the language decide nothing but the two forms of one number', () => {
    const withoutRanges = anyText.map((raw) => raw.replace(/[-−–]/g, ''));
    holds(withoutRanges, (raw) => {
      const swapped = figuresOf(raw, 'en').map((figure) =>
        figure.otherValue === null
          ? figure
          : { ...figure, value: figure.otherValue, otherValue: figure.value },
      );
      expect(swapped.map((figure) => ({ ...figure, delta: null }))).toEqual(
        figuresOf(raw, 'fr').map((figure) => ({ ...figure, delta: null })),
      );
    });
  });
});

describe('readAmounts and readClient', () => {
  it('give stretches of the text apart from the entities', () => {
    holds(anyText, (raw) => {
      const read = readText(raw + TOPICS);
      const client = readClient(read, new Set());
      for (const { start, end } of [...readAmounts(read, CONTEXT), ...(client ? [client] : [])]) {
        expect(end).toBeGreaterThan(start);
        expect(read.entities.every((entity) => entity.end <= start || entity.start >= end)).toBe(true);
      }
      if (client?.type === 'words') expect(read.text.slice(client.start, client.end)).toBe(client.name);
    });
  });
});

/** Decimals as strings, never through a floating-point number. */
const anyValue = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, millionths]) => new Big(`${String(whole)}.${String(millionths).padStart(6, '0')}`).toFixed());

describe('formatFigure', () => {
  const units: [unit: string, nouns: { one: string; other: string } | null][] = [
    ['EUR', null],
    ['GBP', null],
    ['CHF', null],
    ['USD', null],
    ['CAD', null],
    ['SEK', null],
    ['%', null],
    ['pts', null],
    ['d', null],
    ['COUNT', { one: 'ticket', other: 'tickets' }],
  ];

  it.each(units)('is read back as what was written, in both languages: %s', (unit, nouns) => {
    holds(fc.tuple(anyValue, anyLanguage, fc.constantFrom('USD', 'CAD')), ([value, language, dollar]) => {
      const form: FigureForm = { language, dollar, ...(nouns && { nouns }) };
      const written = formatFigure(value, unit, form);
      const read = readFigures(readText(`${written}${TOPICS}`), { ...CONTEXT, language, dollar });
      expect(read.figures).toEqual([expect.objectContaining({ start: 0, end: written.length, value, unit })]);
    });
  });

  it('is read back in Swiss and Québec forms', () => {
    const cents = fc
      .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 99 }))
      .map(([whole, hundredths]) =>
        new Big(`${String(whole)}.${String(hundredths).padStart(2, '0')}`).toFixed(),
      );
    holds(fc.tuple(cents, fc.constantFrom('CH', 'CA')), ([value, region]) => {
      const [unit, dollar] = region === 'CH' ? ['CHF', 'USD'] : ['CAD', 'CAD'];
      const written = formatFigure(value, unit, { language: 'fr', region, dollar });
      const read = readFigures(readText(`${written}${TOPICS}`), { ...CONTEXT, dollar });
      expect(read.figures).toEqual([expect.objectContaining({ value, unit })]);
    });
  });
});

describe('series', () => {
  it('add up in any order and in parts', () => {
    holds(fc.tuple(fc.array(anyValue, { minLength: 1 }), fc.array(anyValue, { minLength: 1 })), ([a, b]) => {
      const whole = sumOf([...a, ...b]);
      expect(sumOf([...b, ...a])).toBe(whole);
      expect(sumOf([sumOf(a) ?? '', sumOf(b) ?? ''])).toBe(whole);
    });
  });

  it('have a mean between the least and the most, which is the ratio of sum and count', () => {
    holds(fc.array(anyValue, { minLength: 1 }), (values) => {
      const mean = meanOf(values) ?? '';
      const sorted = values.map((value) => new Big(value)).sort((a, b) => a.cmp(b));
      expect(new Big(mean).gte(sorted[0] ?? 0) && new Big(mean).lte(sorted.at(-1) ?? 0)).toBe(true);
      expect(mean).toBe(ratioOf(sumOf(values), String(values.length)));
    });
  });

  it('have as many lasts as teams', () => {
    const given = fc.record({
      teamId: fc.constantFrom('lyon', 'paris', 'lille'),
      at: fc.constantFrom('2026-03-09', '2026-03-10', '2026-03-11'),
      value: fc.constant('1'),
    });
    holds(fc.array(given, { minLength: 1 }), (values) => {
      expect(lastOf(values)).toBe(String(new Set(values.map(({ teamId }) => teamId)).size));
    });
  });
});

describe('writingDay', () => {
  const zones = ['Europe/Paris', 'America/Montreal', 'America/Havana', 'Australia/Lord_Howe', 'Pacific/Apia'];

  it('never goes back, and goes one day at a time', () => {
    const minute = 60_000;
    const anyMinute = fc.integer({ min: Date.UTC(2012, 0) / minute, max: Date.UTC(2030, 0) / minute });
    const anyEnd = fc.constantFrom('00:00', '01:30', '02:00', '02:30', '04:00');
    const step = fc.integer({ min: 0, max: 180 });
    fc.assert(
      fc.property(
        fc.tuple(anyMinute, step, fc.constantFrom(...zones), anyEnd),
        ([at, later, zone, dayEnd]) => {
          const day = writingDay(new Date(at * minute), zone, dayEnd);
          const next = writingDay(new Date((at + later) * minute), zone, dayEnd);
          expect([0, 86_400_000]).toContain(Date.parse(next) - Date.parse(day));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never goes back around changes of clocks', () => {
    for (const [from, zone] of [
      ['2026-10-24T20:00:00Z', 'Europe/Paris'],
      ['2026-03-28T20:00:00Z', 'Europe/Paris'],
      ['2026-10-31T20:00:00Z', 'America/Havana'],
      ['2026-03-07T20:00:00Z', 'America/Havana'],
      ['2026-04-04T08:00:00Z', 'Australia/Lord_Howe'],
    ] as const) {
      for (const dayEnd of ['00:00', '01:30', '02:00', '02:30', '04:00']) {
        const days = Array.from({ length: 200 }, (_, index) =>
          writingDay(new Date(Date.parse(from) + index * 300_000), zone, dayEnd),
        );
        expect(days).toEqual(days.toSorted());
        expect(new Set(days).size).toBe(2);
      }
    }
  });
});

describe('hostile texts', () => {
  // Each repeats what a careless grammar would try again and again.
  const hostile = [
    ...PIECES,
    ...[
      '1 ',
      '1,',
      "1'",
      '12 €',
      '12 € ',
      '€12',
      '€ ',
      '1 000',
      ' 000',
      '12€50 ',
      '+1',
      '1-',
      '1 - ',
      'CA 1 € ',
    ],
    ...[
      'vs 1 € ',
      'hier 1 € ',
      '1 € hier ',
      '12/03 ',
      '0 ',
      '01 ',
      '1.1.1',
      'n° 1 ',
      '1 k',
      'a1 ',
      'Panier ',
      'bons de ',
    ],
    ...[
      'entre 1 et ',
      '12 tickets ',
      '( ',
      'vs (',
      'chez D ',
      'chez ',
      'D',
      'D d’',
      'D & ',
      '1 mars 2026 ',
      'le 1/1 ',
    ],
  ];

  it.each(hostile.map((piece) => [JSON.stringify(piece), piece]))('%s', (_, piece) => {
    const most = piece.repeat(Math.floor((INPUT_LIMIT - TOPICS.length) / piece.length));
    const began = process.cpuUsage();
    const read = readText(most + TOPICS);
    const { figures } = readFigures(read, CONTEXT);
    readAmounts(read, CONTEXT);
    readClient(read, new Set());
    proposeKind(read, { figures });
    expect(figures.length).toBeLessThanOrEqual(most.length);
    // Linear takes some hundredths of a second of the processor, however busy it is; a square many seconds.
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(2000);
  });
});
