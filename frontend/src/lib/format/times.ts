import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { IntlShape } from 'react-intl';
import { useLanguage } from '../intl/language.js';
import type { UiLanguage } from '../intl/language.js';

const DAY_MS = 86_400_000;
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

export function useTimes(): Times {
  const intl = useIntl();
  const { language } = useLanguage();
  return useMemo(() => timesOf(intl, language), [intl, language]);
}

export function timesOf(intl: IntlShape, language: UiLanguage): Times {
  const clock = (moment: string) =>
    intl.formatDate(moment, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const dayKey = (moment: string | number) => {
    const parts = intl.formatDateToParts(moment, { year: 'numeric', month: '2-digit', day: '2-digit' });
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')}`;
  };
  const sameYear = (moment: string) => dayKey(moment).slice(0, 4) === dayKey(Date.now()).slice(0, 4);
  const first = (words: string) => (language === 'fr' ? withFirst(words) : words);
  const date = (moment: string) =>
    first(
      intl.formatDate(moment, {
        day: 'numeric',
        month: 'short',
        ...(sameYear(moment) ? {} : { year: 'numeric' }),
      }),
    );
  const hour = (moment: string) =>
    language === 'fr' ? clock(moment).replace(':', '\u00a0h\u00a0').replace(/^0/, '') : clock(moment);

  return {
    clock,
    date,
    dayKey,
    isToday: (moment) => dayKey(moment) === dayKey(Date.now()),
    day(moment) {
      const key = dayKey(moment);
      if (key === dayKey(Date.now())) return null;
      if (key === dayKey(Date.now() - DAY_MS))
        return capital(intl.formatRelativeTime(-1, 'day', { numeric: 'auto' }));
      return capital(
        first(
          intl.formatDate(moment, {
            weekday: 'long',
            day: 'numeric',
            month: 'long',
            ...(sameYear(moment) ? {} : { year: 'numeric' }),
          }),
        ),
      );
    },
    exact(moment) {
      const day = first(
        intl.formatDate(moment, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
      );
      return language === 'fr' ? `${day} à ${hour(moment)}` : `${day} at ${hour(moment)}`;
    },
    relative(moment, now = Date.now()) {
      const elapsed = new Date(moment).getTime() - now;
      for (const [unit, length] of UNITS) {
        if (Math.abs(elapsed) >= length) {
          return intl.formatRelativeTime(Math.trunc(elapsed / length), unit, { numeric: 'auto' });
        }
      }
      return intl.formatRelativeTime(0, 'second', { numeric: 'auto' });
    },
  };
}

/** "1 décembre" is written "1er décembre". */
function withFirst(words: string): string {
  return words.replace(/(^|\s)1 (?=\p{L})/u, '$11er ');
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
