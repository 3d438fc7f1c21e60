import { GOOD_NEWS_ANSWERS } from '../corpus/applause.js';
import { personOf } from '../corpus/people.js';
import { PROJECTS, type Project } from '../corpus/projects.js';
import { type Day, moment } from './calendar.js';
import { fill } from './fill.js';
import type { Plan } from './plan.js';
import { planAnswers, type Said } from './plan-answers.js';
import { Round, Story } from './random.js';

const MARKS = { green: '🟢', orange: '🟠', red: '🔴' } as const;
type Health = keyof typeof MARKS;

/** The evening round: on leaving, those who work on a project say in one line where it stands. */
export function planEvenings(plan: Plan): void {
  const praise = new Round<Said>(GOOD_NEWS_ANSWERS, plan.random);
  for (const project of PROJECTS) {
    const rounds = project.participants.map((participant) => ({
      ...participant,
      lines: {
        green: new Story(participant.green, plan.random),
        orange: new Story(participant.orange, plan.random),
        red: new Story(participant.red, plan.random),
      },
    }));
    const help = new Round<Said>(project.help, plan.random);
    for (const day of plan.calendar.workingDays) {
      for (const { by, lines } of rounds) {
        // Somebody is always away, or has nothing to tell.
        if (!plan.random.chance(0.76)) continue;
        const worry = healthOf(plan);
        const worried = lines[worry].draw();
        const health = worried === null ? 'green' : worry;
        const line = worried ?? lines.green.draw();
        if (line !== null) planLine(plan, { project, by, day, health, line, help, praise });
      }
    }
  }
}

function healthOf({ random }: Plan): Health {
  const draw = random.next();
  if (draw < 0.78) return 'green';
  return draw < 0.95 ? 'orange' : 'red';
}

interface EveningLine {
  readonly project: Project;
  readonly by: Project['participants'][number]['by'];
  readonly day: Day;
  readonly health: Health;
  readonly line: string;
  readonly help: Round<Said>;
  readonly praise: Round<Said>;
}

function planLine(plan: Plan, { project, by, day, health, line, help, praise }: EveningLine): void {
  const { random, calendar } = plan;
  const blanks = { random, calendar, day, language: personOf(by).language ?? 'fr' } as const;
  const status = plan.add({
    author: by,
    text: `${MARKS[health]} ${fill(line, blanks)} #${project.topic}`,
    at: moment(day, 17 * 60 + 22 + random.next() * 95),
  });
  if (!status) return;
  if (health === 'green') planAnswers(plan, status, day, praise, random.chance(0.1) ? 1 : 0);
  else planAnswers(plan, status, day, help, random.chance(health === 'red' ? 0.95 : 0.3) ? 1 : 0);
}
