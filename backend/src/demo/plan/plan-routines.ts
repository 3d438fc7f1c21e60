import { ROUTINES } from '../corpus/operations.js';
import { personOf } from '../corpus/people.js';
import { moment } from './calendar.js';
import { fill } from './fill.js';
import type { Plan } from './plan.js';
import { Story } from './random.js';

/** The lines that come back: the night's parcels, the morning's stock, the evening's requests. */
export function planRoutines(plan: Plan): void {
  const { random, calendar } = plan;
  for (const { by, between, chance, lines } of ROUTINES) {
    const story = new Story(lines, random);
    const language = personOf(by).language ?? 'fr';
    for (const day of calendar.workingDays) {
      if (!random.chance(chance)) continue;
      const line = story.draw();
      if (line === null) continue;
      const [from, to] = between;
      plan.add({
        author: by,
        text: fill(line, { random, calendar, day, language }),
        at: moment(day, from + random.next() * (to - from)),
      });
    }
  }
}
