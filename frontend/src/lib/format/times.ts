import { useIntl } from 'react-intl';
import type { IntlShape } from 'react-intl';
import { useLanguage } from '../intl/language.js';
import type { UiLanguage } from '../intl/language.js';

const DAY_MS = 86_400_000;
const QUARTER_MS = 900_000;
const KEPT = 10_000;
const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * DAY_MS],
  ['month', 30 * DAY_MS],
  ['week', 7 * DAY_MS],
  ['day', DAY_MS],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How moments are written, in the reader's language and time zone. All take ISO 8601 strings. */
export interface Times {
  /** `14:30`, for the gutter. */
  clock: (moment: string) => string;
  /** `3 mars`, with the year when it is not this one. */
  date: (moment: string) => string;
  /** `Hier`, `Mardi 3 mars`; null for today. */
  day: (moment: string) => string | null;
  /** `mardi 3 mars 2026 à 14 h 30`, for a sentence and on hover. */
  exact: (moment: string) => string;
  /** `il y a 5 minutes`. */
  relative: (moment: string, now?: number) => string;
  isToday: (moment: string) => boolean;
  /** The calendar day in the reader's time zone, `2026-03-03`: equal for two moments of one day. */
  dayKey: (moment: string | number) => string;
}

const known = new WeakMap<IntlShape, Times>();

export function useTimes(): Times {
  const intl = useIntl();
  const { language } = useLanguage();
  const times = known.get(intl) ?? timesOf(intl, language);
  known.set(intl, times);
  return times;
}

/** Its formatters are made once: a list asks for the day of each of its posts with every rendering. */
export function timesOf({ locale, timeZone, formatRelativeTime }: IntlShape, language: UiLanguage): Times {
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    let made: Intl.DateTimeFormat | null = null;
    const zone = timeZone === undefined ? {} : { timeZone };
    return () => (made ??= new Intl.DateTimeFormat(locale, { ...zone, ...options }));
  };
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = formatter(options);
    return (moment: string) => made().format(new Date(moment));
  };
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const calendar = formatter({ year: 'numeric', month: '2-digit', day: '2-digit' });
  const dayKey = remembered((moment: string | number) => {
    const parts = calendar().formatToParts(new Date(moment));
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')}`;
  });
  const today = () => dayKey(quarterOf(Date.now()));
  const yesterday = () => dayKey(quarterOf(Date.now() - DAY_MS));
  const shortDate = { day: 'numeric', month: 'short' } as const;
  const longDate = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const written = {
    date: format(shortDate),
    dateWithYear: format({ ...shortDate, year: 'numeric' }),
    day: format(longDate),
    dayWithYear: format({ ...longDate, year: 'numeric' }),
  };
  const sameYear = (moment: string) => dayKey(moment).slice(0, 4) === today().slice(0, 4);
  const first = (words: string) => (language === 'fr' ? withFirst(words) : words);
  const date = (moment: string) =>
    first(sameYear(moment) ? written.date(moment) : written.dateWithYear(moment));
  const hour = (moment: string) =>
    language === 'fr' ? clock(moment).replace(':', '\u00a0h\u00a0').replace(/^0/, '') : clock(moment);

  return {
    clock,
    date,
    dayKey,
    isToday: (moment) => dayKey(moment) === today(),
    day(moment) {
      const key = dayKey(moment);
      if (key === today()) return null;
      if (key === yesterday()) return capital(formatRelativeTime(-1, 'day', { numeric: 'auto' }));
      return capital(first(sameYear(moment) ? written.day(moment) : written.dayWithYear(moment)));
    },
    exact(moment) {
      const day = first(written.dayWithYear(moment));
      return language === 'fr' ? `${day} à ${hour(moment)}` : `${day} at ${hour(moment)}`;
    },
    relative(moment, now = Date.now()) {
      const elapsed = new Date(moment).getTime() - now;
      for (const [unit, length] of UNITS) {
        if (Math.abs(elapsed) >= length) {
          return formatRelativeTime(Math.trunc(elapsed / length), unit, { numeric: 'auto' });
        }
      }
      return formatRelativeTime(0, 'second', { numeric: 'auto' });
    },
  };
}

/** Days begin at a quarter of an hour in every time zone: the moments within one share their day. */
function quarterOf(moment: number): number {
  return moment - (moment % QUARTER_MS);
}

/** The same answers without working them out again; those of a few lists are kept. */
function remembered<Moment>(work: (moment: Moment) => string): (moment: Moment) => string {
  const answers = new Map<Moment, string>();
  return (moment) => {
    const known = answers.get(moment);
    if (known !== undefined) return known;
    if (answers.size >= KEPT) answers.clear();
    const answer = work(moment);
    answers.set(moment, answer);
    return answer;
  };
}

/** "1 décembre" is written "1er décembre". */
export function withFirst(words: string): string {
  return words.replace(/(^|\s)1 (?=\p{L})/u, '$11er ');
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
