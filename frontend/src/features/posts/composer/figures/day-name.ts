import { useMemo } from 'react';
import { withFirst } from '../../../../lib/format/times.js';
import { useLanguage } from '../../../../lib/intl/language.js';

/** Writes a day of the calendar in a few letters: `sam. 21 nov.`; the year where it is another. */
export function useDayName(): (day: string) => string {
  const { language } = useLanguage();
  return useMemo(() => {
    const options = { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' } as const;
    const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
    const near = new Intl.DateTimeFormat(locale, options);
    const far = new Intl.DateTimeFormat(locale, { ...options, year: 'numeric' });
    return (day) => {
      const isNear = day.slice(0, 4) === String(new Date().getFullYear());
      const name = (isNear ? near : far).format(new Date(day));
      return language === 'fr' ? withFirst(name) : name;
    };
  }, [language]);
}
