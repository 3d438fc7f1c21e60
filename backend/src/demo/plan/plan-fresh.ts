import { FRESH } from '../corpus/fresh.js';
import type { Plan } from './plan.js';
import { playExchange } from './plan-exchanges.js';

/** The last two hours before now, whatever the time: by those who work then. */
export function planFresh(plan: Plan): void {
  const { today, now } = plan.calendar;
  for (const { ago, ...exchange } of FRESH[shiftOf(plan)]) {
    playExchange(plan, exchange, today, now.getTime() - ago * 60_000, [1, 4]);
  }
}

function shiftOf({ calendar: { today, minuteNow } }: Plan): keyof typeof FRESH {
  const hour = minuteNow / 60;
  if (hour < 6.5 || hour >= 23) return 'night';
  if (!today.isTrading) return 'sunday';
  if (hour < (today.isWorking ? 9.5 : 10.5)) return 'early';
  if (hour >= 19) return 'evening';
  return today.isWorking ? 'office' : 'saturday';
}
