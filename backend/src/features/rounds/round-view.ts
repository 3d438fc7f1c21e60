import type { Viewer } from '../../platform/access/viewer.js';
import type { Post } from '../posts/post.model.js';
import type { Topic } from '../topics/topic.model.js';
import { Health } from './health.model.js';
import type { LineRow, ReportRow } from './round-lines.query.js';
import { isRunning, leadsRound, maySetRound } from './round-rules.js';
import { closingOf, dayAt } from './round-time.js';
import type { Round, RoundDay, RoundLine } from './round.model.js';
import type { RoundRow } from './round.query.js';
import { standingOf } from './standing.js';

/** Everything that was read of one round, for one reader. */
export interface RoundFacts {
  readonly row: RoundRow;
  readonly topic: Topic;
  readonly viewer: Viewer;
  readonly now: Date;
  /** Today's day of the round, or null. */
  readonly day: string | null;
  readonly asked: readonly string[];
  readonly away: ReadonlySet<string>;
  /** Of today. */
  readonly lines: readonly LineRow[];
  readonly said: { readonly health: Health; readonly saidById: string } | null;
  /** Newest first. */
  readonly reports: readonly ReportRow[];
  /** The one to show. */
  readonly report: ReportRow | null;
  readonly lastLine: LineRow | null;
  /** Posts as the reader may read them now. */
  readonly posts: ReadonlyMap<string, Post | null>;
}

/** A round as its reader sees it. */
export function viewRound(facts: RoundFacts): Round {
  const { row, topic, viewer, now, lines, lastLine, report, reports, asked } = facts;
  const leads = leadsRound(viewer, row);
  const mine = lines.find(({ personId }) => personId === viewer.personId);
  const { days, closesAt, timeZone, startsOn, endsOn, leadId } = row;
  return {
    id: row.topicId,
    topic,
    tag: row.topicName,
    days: [...days],
    closesAt,
    timeZone,
    startsOn,
    endsOn,
    isRunning: isRunning(row, now),
    isStopped: row.stoppedAt !== null || !row.openingStands,
    opening: standing(facts.posts.get(row.openingId)),
    viewerTakesPart: asked.includes(viewer.personId),
    viewerMaySet: maySetRound(viewer, row),
    viewerLeads: leads,
    today: viewToday(facts, leads),
    report: report && viewReport(facts, report, [], leads),
    strip: reports
      .map(({ day, health, givenCount, expectedCount }) => ({ day, health, givenCount, expectedCount }))
      .reverse(),
    viewerLastLine: lastLine && viewLine(facts, lastLine, false),
    viewerLine: mine ? viewLine(facts, mine, false) : null,
    leadId,
    participantIds: leads ? asked : null,
  };
}

function viewToday(facts: RoundFacts, leads: boolean): RoundDay | null {
  const { row, day, reports, said, lines, asked, away } = facts;
  if (day === null) return null;
  const closed = reports.find((report) => report.day === day);
  if (closed) return viewReport(facts, closed, lines, leads);
  const before = reports.find((report) => report.openingId === row.openingId && report.day < day) ?? null;
  const { awaitedIds, ...stands } = standingOf({
    ...{ day, lines, asked, away, before },
    said: said?.health ?? null,
  });
  return {
    ...stands,
    id: `${row.topicId}-${day}`,
    day,
    closesAt: closingOf(row, day),
    isClosed: false,
    lines: lines.map((line) => viewLine(facts, line, false)),
    saidById: said?.saidById ?? null,
    awaitedIds: leads ? awaitedIds : null,
  };
}

/** A closed round: its numbers as they were, its texts as the reader may read them now; then what came too late. */
function viewReport(
  facts: RoundFacts,
  report: ReportRow,
  lines: readonly LineRow[],
  leads: boolean,
): RoundDay {
  const { row, posts } = facts;
  const kept = report.postIds.map((id, index): RoundLine => {
    const post = standing(posts.get(id));
    return {
      health: report.healths[index] ?? Health.ON_TRACK,
      post,
      repeated: post !== null && dayAt(post.createdAt, row.timeZone) < report.day,
      isLate: false,
    };
  });
  // Also one that was on its way while the report was made.
  const late = lines.filter(({ postId }) => !report.postIds.includes(postId));
  return {
    id: `${report.topicId}-${report.day}`,
    day: report.day,
    closesAt: report.closedAt,
    isClosed: true,
    health: report.health,
    blockedSince: report.blockedSince,
    givenCount: report.givenCount,
    expectedCount: report.expectedCount,
    lines: [...kept, ...late.map((line) => viewLine(facts, line, true))],
    saidById: report.saidById,
    awaitedIds: leads ? report.awaitedIds : null,
  };
}

function viewLine({ posts }: RoundFacts, { health, postId, repeated }: LineRow, isLate: boolean): RoundLine {
  return { health, post: standing(posts.get(postId)), repeated, isLate };
}

/** A post that was deleted keeps its place, and nothing else. */
function standing(post: Post | null | undefined): Post | null {
  return post?.deletedAt === null ? post : null;
}
