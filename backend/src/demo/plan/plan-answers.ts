import { type Handle, personOf } from '../corpus/people.js';
import type { Day } from './calendar.js';
import { fill } from './fill.js';
import type { Plan, PlannedPost } from './plan.js';
import { firstName } from './plan-exchanges.js';
import type { Round } from './random.js';

/** Who answers, and what. */
export type Said = readonly [by: Handle, text: string];

/** Plans up to `count` answers to a post, each by somebody else, some minutes apart. */
export function planAnswers(
  plan: Plan,
  post: PlannedPost,
  day: Day,
  sayings: Round<Said>,
  count: number,
): void {
  const { random, calendar } = plan;
  const heard = new Set<Handle>([post.author]);
  let { at } = post;
  for (let left = count; left > 0; left -= 1) {
    const [by, line] = sayings.draw();
    if (heard.has(by)) continue;
    heard.add(by);
    at += random.int(2, 36) * 60_000;
    const language = personOf(by).language ?? 'fr';
    const answered = firstName(post.author);
    plan.add({
      author: by,
      text: fill(line, { random, calendar, day, language, answered }),
      at,
      parent: post,
    });
  }
}
