import type { Exchange } from '../corpus/exchange.js';
import { type Handle, personOf } from '../corpus/people.js';
import { type Day, moment } from './calendar.js';
import { fill } from './fill.js';
import type { Plan, PlannedPost } from './plan.js';

/** Opening hours of an office, in minutes of the day. */
const OPEN = 8 * 60 + 35;
const CLOSE = 17 * 60 + 25;
const MINUTE = 60_000;

/** How much closer together things are at the end of the three months than evenly: 1 would be evenly. */
const RECENT = 1.3;

/** Spreads exchanges over the working days, each once, more of them lately. */
export function planExchanges(plan: Plan, exchanges: readonly Exchange[]): void {
  const { random, calendar } = plan;
  const days = calendar.workingDays;
  random.shuffled(exchanges).forEach((exchange, index) => {
    const share = 1 - (1 - (index + random.next()) / exchanges.length) ** RECENT;
    const day = days[Math.min(days.length - 1, Math.floor(share * days.length))];
    if (day) playExchange(plan, exchange, day, moment(day, OPEN + random.next() * (CLOSE - OPEN)));
  });
}

/** Plays one exchange from a moment on. @param pace how long people take to answer, in minutes @returns its first post */
export function playExchange(
  plan: Plan,
  exchange: Exchange,
  day: Day,
  start: number,
  pace: readonly [number, number] = [2, 40],
): PlannedPost | null {
  const { random } = plan;
  const said: (PlannedPost | null)[] = [];
  let at = start;
  let today = day;
  exchange.turns.forEach(([by, text, marks = {}], index) => {
    const target = index === 0 ? null : (said[marks.to ?? 0] ?? null);
    if (index > 0) at += wait(plan, pace);
    if (marks.days !== undefined) {
      const later = plan.calendar.workingDayAfter(today, marks.days);
      at += later.midnight - today.midnight;
      today = later;
    }
    const blanks = {
      random,
      calendar: plan.calendar,
      day: today,
      language: personOf(by).language ?? ('fr' as const),
      ...(target && { answered: firstName(target.author) }),
    };
    // What answers something that has not been said yet is not said either.
    const post =
      index > 0 && !target
        ? null
        : plan.add({
            author: by,
            text: fill(text, blanks),
            at,
            kind: marks.kind ?? (index === 0 ? (exchange.kind ?? null) : null),
            audience: exchange.audience ?? 'company',
            ...(marks.quotes === true ? { quoteOf: target } : { parent: target }),
          });
    said.push(post);
    if (!post) return;
    if (marks.accepted && said[0]) said[0].accepted = post;
    const corrected = post.at + random.int(2, 9) * MINUTE;
    if (marks.before !== undefined && plan.hasPassed(corrected)) {
      post.edited = { before: fill(marks.before, blanks), at: corrected };
    }
  });
  takeDown(plan, exchange, said);
  return said[0] ?? null;
}

/** Deletes what its author deleted, once everything was said: nobody answers what is gone. */
function takeDown(plan: Plan, { turns }: Exchange, said: readonly (PlannedPost | null)[]): void {
  const last = Math.max(...said.map((post) => post?.at ?? 0));
  turns.forEach(([, , marks], index) => {
    const post = said[index];
    const at = last + plan.random.int(1, 6) * MINUTE;
    if (post && marks?.deleted && plan.hasPassed(at)) post.deletedAt = at;
  });
}

/** People answer soon or rather later, seldom in between. */
function wait({ random }: Plan, [shortest, longest]: readonly [number, number]): number {
  return (shortest + random.next() ** 2 * (longest - shortest)) * MINUTE;
}

/** As colleagues call somebody. */
export function firstName(handle: Handle): string {
  return personOf(handle).name.split(' ')[0] ?? '';
}
