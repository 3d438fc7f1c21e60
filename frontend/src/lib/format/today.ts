import { writingDay } from '@breve/text';
import { useSyncExternalStore } from 'react';

const EVERY_MINUTE = 60_000;

/**
 * The calendar day it is in a time zone; a page left open over midnight learns of the new day within a minute.
 * @param timeZone IANA name
 * @returns ISO date
 */
export function useToday(timeZone: string): string {
  return useSyncExternalStore(onMinute, () => writingDay(new Date(), timeZone));
}

function onMinute(tell: () => void): () => void {
  const timer = setInterval(tell, EVERY_MINUTE);
  return () => {
    clearInterval(timer);
  };
}
