import { useIntl } from 'react-intl';
import { useLanguage } from '../intl/language.js';
import { withFirst } from './times.js';

const FORMS = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How days of the calendar (`2026-05-01`, of no time zone) are written: `1er mai 2026`, `vendredi 1er mai`. */
export function useCalendarDay(): (day: string, form: keyof typeof FORMS) => string {
  const { formatDate } = useIntl();
  const { language } = useLanguage();
  return (day, form) => {
    const words = formatDate(`${day}T12:00:00Z`, { ...FORMS[form], timeZone: 'UTC' });
    return language === 'fr' ? withFirst(words) : words;
  };
}
