import { addDays, dateOf, latestOn } from './calendar.js';
import { MONTH } from './exclusions.js';
import { SPACE } from './plain-text.js';

/** A day named in a text. Its date depends on the author's, which depends on the topic. */
export interface NamedDay {
  start: number;
  end: number;
  /** The ISO date, given the author's. */
  on: (authorDay: string) => string;
}

const FREE = String.raw`(?<![\p{L}\p{M}\p{N}_/.,-])`;
const ENDS = String.raw`(?![\p{L}\p{M}\p{N}_/]|[.,-][0-9])`;

const WORDS = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}_-])(?:(?<two>avant[- ]hier|(?:the )?day before yesterday)|(?<one>hier|yesterday)|(?<none>aujourd['’]hui|today))(?![\\p{L}\\p{M}\\p{N}_-])`,
  'giu',
);
const NUMERIC = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}_])(?:le|du|au|on|of|the)${SPACE}(?<day>[0-9]{1,2})/(?<month>[0-9]{1,2})${ENDS}`,
  'giu',
);
const NUMERIC_WITH_YEAR = new RegExp(
  `${FREE}(?<day>[0-9]{1,2})([/.-])(?<month>[0-9]{1,2})\\2(?<year>[0-9]{4}|[0-9]{2})${ENDS}`,
  'gu',
);
const ISO = new RegExp(`${FREE}(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})${ENDS}`, 'gu');
const DAY_MONTH = new RegExp(
  `${FREE}(?<day>[0-9]{1,2})(?:er|st|nd|rd|th)?${SPACE}(?:of${SPACE})?(?<name>${MONTH})(?:${SPACE}(?<year>[0-9]{4})(?![0-9]))?`,
  'giu',
);

/** Only where it can be nothing else: in `In March 12 shops opened` no day is named. */
const MONTH_DAY = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}_])(?:(?:on )(?<name>${MONTH})${SPACE}(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:,?${SPACE}(?<year>[0-9]{4}))?` +
    `|(?<name2>${MONTH})${SPACE}(?<day2>[0-9]{1,2})(?:(?:st|nd|rd|th)|,${SPACE}(?<year2>[0-9]{4})))${ENDS}`,
  'giu',
);

/** Months by the first letters that tell them, folded: `juil` before `jui`, `mai` and `may` beside `mar`. */
const MONTHS: readonly (readonly [start: string, month: number])[] = [
  ['jan', 1],
  ['fe', 2],
  ['fé', 2],
  ['mar', 3],
  ['av', 4],
  ['ap', 4],
  ['mai', 5],
  ['may', 5],
  ['juil', 7],
  ['jul', 7],
  ['jui', 6],
  ['jun', 6],
  ['ao', 8],
  ['au', 8],
  ['s', 9],
  ['o', 10],
  ['n', 11],
  ['d', 12],
];

/** The days a text names (product rules, §3 Figures), in order. */
export function findNamedDays(plain: string): NamedDay[] {
  const days: NamedDay[] = [];
  for (const match of plain.matchAll(WORDS)) {
    const back = match.groups?.two ? 2 : match.groups?.one ? 1 : 0;
    days.push({ ...stretch(match), on: (authorDay) => addDays(authorDay, -back) });
  }
  for (const pattern of [NUMERIC_WITH_YEAR, ISO, NUMERIC, DAY_MONTH, MONTH_DAY]) {
    for (const match of plain.matchAll(pattern)) {
      const on = resolver(match.groups ?? {});
      if (on) days.push({ ...stretch(match), on });
    }
  }
  return days.sort((a, b) => a.start - b.start);
}

function resolver(groups: Readonly<Record<string, string | undefined>>): NamedDay['on'] | null {
  const day = Number(groups.day ?? groups.day2);
  const name = groups.name ?? groups.name2;
  const month = name === undefined ? Number(groups.month) : monthOf(name);
  const written = groups.year ?? groups.year2;
  if (written !== undefined) {
    const year = Number(written.length === 2 ? `20${written}` : written);
    const date = dateOf(year, month, day);
    return date === null ? null : () => date;
  }
  const isDay = latestOn(month, day, '2000-12-31') !== null;
  return isDay ? (authorDay) => latestOn(month, day, authorDay) ?? authorDay : null;
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return MONTHS.find(([start]) => lower.startsWith(start))?.[1] ?? 0;
}

function stretch({ 0: written, index }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + written.length };
}
