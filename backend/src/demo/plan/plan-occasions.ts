import { OPENING } from '../corpus/announcements.js';
import { COUNCIL } from '../corpus/council.js';
import { EVENTS } from '../corpus/events.js';
import { type Day, moment } from './calendar.js';
import { fill } from './fill.js';
import type { Plan } from './plan.js';
import { playExchange } from './plan-exchanges.js';

const DAY = 86_400_000;
/** A closing question mark before the topics. */
const ASKS = /\?(?:\s#\S+)+$/;

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
  for (const { topic, progress, days, fromEnd, goesOn = 0, nextAfter } of EVENTS) {
    const held = days.map((_, index) => dayAt(progress, index - (fromEnd === undefined ? 0 : fromEnd + 1)));
    const [begins, ends] = [held[0], held.at(-1)];
    if (begins && ends) {
      const last = (fromEnd === undefined ? ends : plan.calendar.today).midnight + goesOn * DAY;
      plan.editions.push({ topic, begins: begins.midnight, ends: last });
      if (nextAfter !== undefined) {
        const again = begins.midnight + nextAfter * DAY;
        plan.editions.push({ topic, begins: again, ends: again + ends.midnight - begins.midnight });
      }
    }
    days.forEach((lines, index) => {
      const day = held[index];
      if (!day) return;
      for (const [author, minute, text] of lines) {
        const blanks = { random: plan.random, calendar: plan.calendar, day, language: 'fr' } as const;
        const at = moment(day, minute + plan.random.next() * 4);
        plan.add({ author, text: fill(text, blanks), kind: ASKS.test(text) ? 'QUESTION' : null, at });
      }
    });
  }
}
