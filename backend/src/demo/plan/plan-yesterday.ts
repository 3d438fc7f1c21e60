import { YESTERDAY } from '../corpus/yesterday.js';
import { moment } from './calendar.js';
import type { Plan } from './plan.js';
import { playExchange } from './plan-exchanges.js';

/** What a lead reads in the morning of the working day before. */
export function planYesterday(plan: Plan): void {
  const day = plan.calendar.workingDays.findLast(({ midnight }) => midnight < plan.calendar.today.midnight);
  if (!day) return;
  for (const { at, relayedBy, ...exchange } of YESTERDAY) {
    const post = playExchange(plan, exchange, day, moment(day, at));
    if (post && relayedBy) post.relayedBy = relayedBy;
  }
}
