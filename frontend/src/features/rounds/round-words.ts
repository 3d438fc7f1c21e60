import { useIntl } from 'react-intl';

/** How days and closing times are written, in the reader's language. */
export function useRoundWords() {
  const intl = useIntl();
  const isFrench = intl.locale.startsWith('fr');
  // A day has no zone of its own.
  const day = (iso: string, options: Intl.DateTimeFormatOptions): string => {
    const written = new Intl.DateTimeFormat(intl.locale, { timeZone: 'UTC', ...options }).format(
      new Date(`${iso}T12:00:00Z`),
    );
    return isFrench ? written.replace(/(^|\s)1(?=\s)/u, '$11er') : written;
  };
  /** `18 h 30` in a French sentence. */
  const time = (clock: string) => {
    if (!isFrench) return clock;
    const [hours = '', minutes = ''] = clock.split(':');
    return `${String(Number(hours))}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
  };
  return {
    /** `mardi 17 mars`. */
    day: (iso: string) => day(iso, { weekday: 'long', day: 'numeric', month: 'long' }),
    /** `17 mars`. */
    shortDay: (iso: string) => day(iso, { day: 'numeric', month: 'short' }),
    /** `lundi`, by ISO weekday. */
    weekday: (weekday: number) => day(`2024-01-0${String(weekday)}`, { weekday: 'long' }),
    time,
    /** When a day closes, or closed, whatever the round says now; on the clocks of the round. */
    closing: ({ closesAt }: { closesAt: string }, { timeZone }: { timeZone: string }) =>
      time(
        new Intl.DateTimeFormat('en-GB', {
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
          timeZone,
        }).format(new Date(closesAt)),
      ),
  };
}
