import { personOf } from '../corpus/people.js';
import { PROJECTS, type Project } from '../corpus/projects.js';
import { type Day, moment } from './calendar.js';
import { fill } from './fill.js';
import type { Plan } from './plan.js';
import { Round } from './random.js';

const MARKS = { green: '🟢', orange: '🟠', red: '🔴' } as const;
type Health = keyof typeof MARKS;

/** The evening round: on leaving, those who work on a project say in one line where it stands. */
export function planEvenings(plan: Plan): void {
  for (const project of PROJECTS) {
    const rounds = project.participants.map((participant) => ({
      ...participant,
      lines: {
        green: new Round(participant.green, plan.random),
        orange: new Round(participant.orange, plan.random),
        red: new Round(participant.red, plan.random),
      },
    }));
    const help = new Round(project.help, plan.random);
    for (const day of plan.calendar.workingDays) {
      for (const { by, lines } of rounds) {
        // Somebody is always away, or has nothing to tell.
        if (!plan.random.chance(0.74)) continue;
        const health = healthOf(plan);
        planLine(plan, { project, by, day, health, line: lines[health].draw(), help });
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
  readonly help: Round<Project['help'][number]>;
}

function planLine(plan: Plan, { project, by, day, health, line, help }: EveningLine): void {
  const { random, calendar } = plan;
  const blanks = { random, calendar, day, language: personOf(by).language ?? 'fr' } as const;
  const status = plan.add({
    author: by,
    text: `${MARKS[health]} ${fill(line, blanks)} #${project.topic}`,
    at: moment(day, 17 * 60 + 22 + random.next() * 95),
  });
  if (!status || health === 'green' || !random.chance(health === 'red' ? 0.95 : 0.3)) return;
  const [helper, answer] = help.draw();
  if (helper === by) return;
  plan.add({
    author: helper,
    text: fill(answer, { ...blanks, language: personOf(helper).language ?? 'fr' }),
    at: status.at + random.int(4, 38) * 60_000,
    parent: status,
  });
}
