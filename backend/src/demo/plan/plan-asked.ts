import { writingDay } from '@breve/text';

import { ASKED, type DatedExchange } from '../corpus/asked.js';
import { type Day, moment, TIME_ZONE } from './calendar.js';
import type { Plan, PlannedPost } from './plan.js';
import { playExchange } from './plan-exchanges.js';

/** What was asked on known days, with what for and by when. */
export function planAsked(plan: Plan): void {
  const { today, workingDays } = plan.calendar;
  const before = workingDays.filter(({ midnight }) => midnight < today.midnight);
  for (const { ago, minute, ...exchange } of ASKED) {
    const day = before.at(-ago);
    if (!day) continue;
    const asked = playExchange(plan, exchange, day, moment(day, minute));
    if (asked?.kind === 'QUESTION') asked.question = detailsOf(plan, exchange, day);
  }
}

function detailsOf(
  plan: Plan,
  { purpose, due, sameAs }: Omit<DatedExchange, 'ago' | 'minute'>,
  day: Day,
): NonNullable<PlannedPost['question']> {
  const dueDay = due === undefined ? null : plan.calendar.workingDayAfter(day, due);
  const same = sameAs === undefined ? null : plan.posts.find(({ text }) => text.startsWith(sameAs));
  return {
    purpose: purpose ?? null,
    dueOn: dueDay === null ? null : writingDay(new Date(dueDay.midnight), TIME_ZONE),
    sameAs: same ?? null,
  };
}
