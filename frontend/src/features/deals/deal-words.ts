import { formatFigure } from '@breve/text';
import { useMemo } from 'react';
import { useLanguage } from '../../lib/intl/language.js';

/** How deals are written on these pages. */
export interface DealWording {
  money: (value: string, currency: string) => string;
  /** Of an average: without cents. */
  about: (value: string, currency: string) => string;
  /** `62 %`; a dash where there is nothing to divide. */
  rate: (percent: string | null) => string;
  /** `mars 2026`. */
  month: (month: string) => string;
  /** `3 mars 2026`. */
  day: (day: string) => string;
  reason: (reason: { labelFr: string; labelEn: string }) => string;
}

export function useDealWording(): DealWording {
  const { language } = useLanguage();
  return useMemo(() => wordingIn(language), [language]);
}

function wordingIn(language: 'fr' | 'en'): DealWording {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const months = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' });
  const days = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' });
  return {
    money: (value, currency) => formatFigure(value, currency, { language }),
    about: (value, currency) => formatFigure(value, currency, { language, decimals: 0 }),
    rate: (percent) => (percent === null ? '–' : formatFigure(percent, '%', { language, decimals: 0 })),
    month: (month) => months.format(new Date(`${month}-01`)),
    day: (day) => days.format(new Date(day)),
    reason: ({ labelFr, labelEn }) => (language === 'fr' ? labelFr : labelEn),
  };
}
