import { GOOD_NEWS_ANSWERS } from '../corpus/applause.js';
import { personOf } from '../corpus/people.js';
import { PROJECTS, type Project } from '../corpus/projects.js';
import { TOPICS } from '../corpus/topics.js';
import { type Day, moment } from './calendar.js';
import { fill } from './fill.js';
import type { Plan, PlannedRound } from './plan.js';
import { planAnswers, type Said } from './plan-answers.js';
import { Round, Story } from './random.js';

const MARKS = { green: '🟢', orange: '🟠', red: '🔴' } as const;
const HEALTHS = { green: 'ON_TRACK', orange: 'AT_RISK', red: 'BLOCKED' } as const;
type Health = keyof typeof MARKS;

/** The minutes before closing in which lines come. */
const LAST_MINUTES = 65;

/** The evening round: on leaving, those who work on a project say in one line where it stands. */
export function planEvenings(plan: Plan): void {
  const praise = new Round<Said>(GOOD_NEWS_ANSWERS, plan.random);
  for (const project of PROJECTS) {
    const opened = openRound(plan, project);
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
        if (line !== null) planLine(plan, opened, { project, by, day, health, line, help, praise });
      }
    }
  }
}

/** The post its lines answer: whoever looks after the topic opens the round on the first morning. */
function openRound(plan: Plan, project: Project): PlannedRound {
  const [first] = plan.calendar.workingDays;
  const owner = TOPICS.find(({ name }) => name === project.topic)?.owner;
  if (!first || !owner) throw new Error(`The demo does not know ${project.topic}.`);
  const time = project.closesAt.replace(/^(\d+):(\d+)$/, (_, hour: string, minute: string) =>
    minute === '00' ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minute}`,
  );
  const opening = plan.add({
    author: owner,
    kind: 'STATUS',
    text: `Le tour du soir est ouvert : en partant, une ligne et une météo, avant ${time}. #${project.topic}`,
    at: moment(first, 8 * 60 + 40),
  });
  if (!opening) throw new Error(`The round of ${project.topic} was not opened.`);
  const round = { topic: project.topic, opening, lines: [] };
  plan.rounds.push(round);
  return round;
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

function planLine(
  plan: Plan,
  round: PlannedRound,
  { project, by, day, health, line, help, praise }: EveningLine,
): void {
  const { random, calendar } = plan;
  const blanks = { random, calendar, day, language: personOf(by).language ?? 'fr' } as const;
  const words = fill(line, blanks);
  const [hours = 0, minutes = 0] = project.closesAt.split(':').map(Number);
  const status = plan.add({
    author: by,
    text: `${MARKS[health]} ${health === 'red' ? blocked(words) : words} #${project.topic}`,
    at: moment(day, hours * 60 + minutes - 1 - random.next() * LAST_MINUTES),
    parent: round.opening,
  });
  if (!status) return;
  round.lines.push({ post: status, health: HEALTHS[health], midnight: day.midnight });
  if (health === 'green') planAnswers(plan, status, day, praise, random.chance(0.1) ? 1 : 0);
  else planAnswers(plan, status, day, help, random.chance(health === 'red' ? 0.95 : 0.3) ? 1 : 0);
}

/** What blocks stands behind its mark, as the sheet writes it: in the corpus, behind the first pause. */
function blocked(words: string): string {
  return words.replace(/(?: :|[,:.])\s/u, ' ⛔ ');
}
