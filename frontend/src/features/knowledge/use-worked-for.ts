import { useT } from '../../lib/intl/translate.js';

const HOUR = 60;

/** How long one works for something, in words: `45 min`, `2 h`, `2 h 30`. */
export function useWorkedFor(): (minutes: number) => string {
  const t = useT();
  return (minutes) => {
    const hours = Math.floor(minutes / HOUR);
    const rest = minutes % HOUR;
    if (hours === 0) return t('knowledge.minutes', { minutes });
    return rest === 0
      ? t('knowledge.hours', { hours })
      : t('knowledge.hoursMinutes', { hours, minutes: String(rest).padStart(2, '0') });
  };
}
