import { FRESH } from '../corpus/fresh.js';
import type { Plan } from './plan.js';
import { playExchange } from './plan-exchanges.js';

/** The last two hours before now, whatever the time: offices and shops when they are open, else those on duty. */
export function planFresh(plan: Plan): void {
  const { today, minuteNow, now } = plan.calendar;
  const isOpen = today.isTrading && minuteNow >= 8 * 60 + 30 && minuteNow < 20 * 60;
  for (const { ago, ...exchange } of FRESH[isOpen ? 'office' : 'night']) {
    playExchange(plan, exchange, today, now.getTime() - ago * 60_000, [1, 9]);
  }
}
