import type { ViewerLanguage } from '../../platform/access/viewer.js';

/** How a moment is written in a sentence. */
export type WriteMoment = (moment: Date) => string;

/** The day of a moment, in words. */
export function writeDayOf(moment: Date, language: ViewerLanguage, timeZone: string): string {
  const written = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(moment);
  return language === 'fr' ? written.replace(/(^|\s)1(?=\s)/u, '$11er') : written;
}

/** `vendredi 20 novembre à 14 h 30`, `Friday 20 November at 14:30`. */
export function momentWriter(language: ViewerLanguage, timeZone: string): WriteMoment {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return (moment) => {
    const day = writeDayOf(moment, language, timeZone);
    const [hours = '', minutes = ''] = clock.format(moment).split(':');
    return language === 'fr'
      ? `${day} à ${String(Number(hours))}\u00a0h\u00a0${minutes}`
      : `${day} at ${hours}:${minutes}`;
  };
}
