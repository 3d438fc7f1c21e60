import { OPENING } from '../corpus/announcements.js';
import { COUNCIL } from '../corpus/council.js';
import { EVENTS } from '../corpus/events.js';
import { type Day, moment } from './calendar.js';
import { fill } from './fill.js';
import type { Plan } from './plan.js';
import { playExchange } from './plan-exchanges.js';

/** What has its day: the opening of the network, the works council's meetings, the events. */
export function planOccasions(plan: Plan): void {
  const { workingDays } = plan.calendar;
  const dayAt = (progress: number, later = 0): Day | undefined =>
    workingDays[Math.min(workingDays.length - 1, Math.floor(progress * workingDays.length) + later)];
  const first = workingDays[0];
  if (first) playExchange(plan, OPENING, first, moment(first, 8 * 60 + 30), [3, 25]);
  COUNCIL.forEach((turns, month) => {
    const day = dayAt((month + 0.62) / COUNCIL.length);
    if (day) playExchange(plan, { turns }, day, moment(day, 10 * 60), [6, 19]);
  });
  for (const { progress, days } of EVENTS) {
    days.forEach((lines, index) => {
      const day = dayAt(progress, index);
      if (!day) return;
      for (const [author, minute, text] of lines) {
        const blanks = { random: plan.random, calendar: plan.calendar, day, language: 'fr' } as const;
        plan.add({ author, text: fill(text, blanks), at: moment(day, minute + plan.random.next() * 4) });
      }
    });
  }
}
