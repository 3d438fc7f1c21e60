import { matchKey } from '@breve/text';

import { Health } from '../../features/rounds/health.model.js';
import { RoundEntity } from '../../features/rounds/round.entity.js';
import { RoundLineEntity } from '../../features/rounds/round-line.entity.js';
import { RoundParticipantEntity } from '../../features/rounds/round-participant.entity.js';
import { RoundReportEntity } from '../../features/rounds/round-report.entity.js';
import { closingOf, dayAt } from '../../features/rounds/round-time.js';
import { type GivenLine, standingOf } from '../../features/rounds/standing.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { type Project, PROJECTS } from '../corpus/projects.js';
import { TIME_ZONE } from '../plan/calendar.js';
import type { PlannedRound } from '../plan/plan.js';
import type { DemoPlan } from '../plan/plan-demo.js';
import type { DemoIds } from './demo-ids.js';
import { load } from './load.js';
import { type Directory, required } from './write-people.js';
import type { PostIds } from './write-posts.js';
import type { DemoTopics } from './write-topics.js';

/** How far back names of those who gave no line are kept, in milliseconds. */
const NAMES_KEPT = 30 * 86_400_000;
const NOBODY: ReadonlySet<string> = new Set();

/** What the rows of a round refer to. */
interface Known {
  readonly ids: DemoIds;
  readonly directory: Directory;
  readonly topics: DemoTopics;
  readonly postIds: PostIds;
}

/** Writes the evening rounds: who is asked, what was said, and the report of every round that has closed. */
export async function writeRounds(transaction: Transaction, plan: DemoPlan, known: Known): Promise<void> {
  for (const round of plan.rounds) {
    const project = required(
      PROJECTS.find(({ topic }) => topic === round.topic),
      round.topic,
    );
    await writeRound(transaction, plan, known, project, round);
  }
}

async function writeRound(
  transaction: Transaction,
  { now, workingDays }: DemoPlan,
  { ids, directory, topics, postIds }: Known,
  project: Project,
  { opening, lines, topic }: PlannedRound,
): Promise<void> {
  const topicId = required(topics.ids.get(matchKey(topic)), topic);
  const openingId = required(postIds.get(opening), opening.text);
  const asked = project.participants.map(({ by }) => required(directory.people.get(by), by));
  const times = {
    days: [1, 2, 3, 4, 5],
    closesAt: project.closesAt,
    timeZone: TIME_ZONE,
    startsOn: dayAt(new Date(opening.at), TIME_ZONE),
    endsOn: null,
  };
  await load(transaction, RoundEntity, [
    {
      ...times,
      topicId,
      openingId,
      leadId: required(directory.people.get(project.lead), project.lead),
      // What has closed has its report.
      runsSince: now,
      stoppedAt: null,
    },
  ]);
  await load(
    transaction,
    RoundParticipantEntity,
    asked.map((personId) => ({ topicId, personId })),
  );
  const given = lines
    .map(({ post, health, midnight }) => ({
      day: dayAt(new Date(midnight), TIME_ZONE),
      personId: required(directory.people.get(post.author), post.author),
      postId: required(postIds.get(post), post.text),
      health: Health[health],
      repeated: false,
      givenAt: new Date(post.at),
    }))
    .sort((a, b) => a.givenAt.getTime() - b.givenAt.getTime());
  await load(
    transaction,
    RoundLineEntity,
    given.map((line) => ({ ...line, id: ids.next(line.givenAt.getTime()), topicId, openingId })),
  );
  const days = workingDays.map((midnight) => dayAt(new Date(midnight), TIME_ZONE));
  const closed = days.filter((day) => closingOf(times, day) <= now);
  await load(transaction, RoundReportEntity, reportsOf(closed, given, asked).map(stored));

  function stored({ day, lines, standing }: Report) {
    const closedAt = closingOf(times, day);
    const { health, blockedSince, givenCount, expectedCount, awaitedIds } = standing;
    return {
      ...{
        topicId,
        openingId,
        day,
        closedAt,
        health,
        blockedSince,
        givenCount,
        expectedCount,
        saidById: null,
      },
      postIds: lines.map(({ postId }) => postId),
      healths: lines.map((line) => line.health),
      awaitedIds: now.getTime() - closedAt.getTime() > NAMES_KEPT ? [] : [...awaitedIds],
    };
  }
}

interface Report {
  readonly day: string;
  readonly lines: readonly GivenLine[];
  readonly standing: ReturnType<typeof standingOf>;
}

/** The rounds of these days, oldest first: since when a project is blocked follows from the day before. */
function reportsOf(
  days: readonly string[],
  given: readonly (GivenLine & { day: string })[],
  asked: readonly string[],
): Report[] {
  const reports: Report[] = [];
  for (const day of days) {
    const lines = given.filter((line) => line.day === day);
    const before = reports.at(-1)?.standing ?? null;
    const standing = standingOf({ day, lines, asked, away: NOBODY, said: null, before });
    reports.push({ day, lines, standing });
  }
  return reports;
}
