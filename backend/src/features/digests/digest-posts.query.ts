import type { SqlRunner, SqlValue } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import { MOST_COUNTED } from './digest-content.js';
import type { DigestQuestion, DigestSpan } from './digest-section.js';

/** Posts are looked at again from this long before a span, in milliseconds: longer than a write may take. */
const OVERLAP = 60_000;
/** A question read now is a line once nobody has answered it for this long, in milliseconds. */
const QUESTION_HOUR = 3_600_000;
/** Answers accepted later than this after they were given are left out, in milliseconds. */
const ACCEPTED_WITHIN = 30 * 86_400_000;

/**
 * Whether a readable post belongs to a digest. $1: reader; $2, $3: members and teams; $4: topics. A post of a member of
 * these teams or addressed to them, or one that carries such a topic.
 */
const IN_SCOPE = `(p.deleted_at IS NULL AND ${readable('p', '$1')}
  AND (p.author_id = ANY($2::uuid[])
       OR EXISTS (SELECT FROM audience a WHERE a.id = p.audience_id AND a.team_id = ANY($3::uuid[]))
       OR EXISTS (SELECT FROM post_topic t WHERE t.post_id = p.id AND t.topic_id = ANY($4::uuid[]))))`;

/** $5, $6: the span with its overlap; $7: what was held already. */
const IN_SPAN = `(p.created_at >= $5 AND p.created_at < $6 AND p.id <> ALL($7::uuid[]))`;

function scopeOf({ viewer, scope }: DigestQuestion): SqlValue[] {
  return [viewer.personId, scope.personIds, scope.teamIds, scope.topicIds];
}

/** From when on posts are looked at: where nothing came before, nothing can have been held, and the span begins where it says. */
export function postsFrom({ from, acceptedIds }: DigestSpan): Date {
  return acceptedIds === null ? from : new Date(from.getTime() - OVERLAP);
}

function spanOf({ span }: DigestQuestion): SqlValue[] {
  return [postsFrom(span), span.to, span.heldIds];
}

/** $8: whether announcements to the whole company belong to it; $9: limit. */
const ANNOUNCEMENTS = `
  SELECT p.id FROM post p
   WHERE p.kind = 'ANNOUNCEMENT' AND ${IN_SPAN}
     AND (${IN_SCOPE} OR ($8 AND p.visibility = 'COMPANY' AND p.deleted_at IS NULL))
   ORDER BY p.created_at DESC, p.id DESC LIMIT $9`;

/** Newest first; for teams the announcements to the whole company too. */
export function readAnnouncements(runner: SqlRunner, question: DigestQuestion): Promise<{ id: string }[]> {
  return runner.rows(ANNOUNCEMENTS, [
    ...scopeOf(question),
    ...spanOf(question),
    question.scope.teams.length > 0,
    MOST_COUNTED,
  ]);
}

/** As the search for `is:unanswered`: no answer of somebody else where the reader sees it, and none accepted. */
const WAITS = `(p.kind = 'QUESTION' AND ${IN_SCOPE} AND p.accepted_answer_id IS NULL
     AND NOT EXISTS (SELECT FROM post a WHERE a.parent_id = p.id AND a.deleted_at IS NULL
                        AND a.author_id <> p.author_id AND ${readable('a', '$1')}))`;

/** $5: since when; $6: asked before; $7: limit. */
const OPEN_QUESTIONS = `
  SELECT p.id, p.created_at AS since FROM post p
   WHERE p.created_at >= $5 AND p.created_at < $6 AND ${WAITS}
   ORDER BY p.created_at, p.id LIMIT $7`;

/** $5, $6: when their clock said so; $7: what was held already; $8: limit. */
const CALLED_QUESTIONS = `
  SELECT p.id, p.created_at AS since FROM question q JOIN post p ON p.id = q.post_id
   WHERE q.digest_at >= $5 AND q.digest_at < $6 AND q.same_as_id IS NULL AND p.id <> ALL($7::uuid[]) AND ${WAITS}
   ORDER BY p.created_at, p.id LIMIT $8`;

/**
 * Questions without an answer, the oldest first: those whose clock, in working time, sent
 * them into the digest in the span; where all still open are asked for, those of an hour and more.
 */
export function readOpenQuestions(
  runner: SqlRunner,
  question: DigestQuestion,
): Promise<{ id: string; since: Date }[]> {
  const { to, openSince } = question.span;
  const scope = scopeOf(question);
  if (openSince === null) {
    return runner.rows(CALLED_QUESTIONS, [...scope, ...spanOf(question), MOST_COUNTED]);
  }
  const until = new Date(to.getTime() - QUESTION_HOUR);
  return runner.rows(OPEN_QUESTIONS, [...scope, openSince, until, MOST_COUNTED]);
}

/** $8: limit. An accepted answer belongs to a digest by its question. */
const ANSWERS = `
  SELECT answer.id FROM post answer JOIN post p ON p.accepted_answer_id = answer.id
   WHERE answer.deleted_at IS NULL AND p.kind = 'QUESTION' AND ${IN_SCOPE}
     AND answer.created_at >= $5 AND answer.created_at < $6 AND answer.id <> ALL($7::uuid[])
   ORDER BY answer.created_at DESC, answer.id DESC LIMIT $8`;

/**
 * Answers accepted since the digest before, newest first. Nothing says when an answer was
 * accepted, so it is told by what had been accepted then; in a first digest, by when it was given.
 */
export function readAcceptedAnswers(runner: SqlRunner, question: DigestQuestion): Promise<{ id: string }[]> {
  const { from, to, acceptedIds } = question.span;
  const since = acceptedIds === null ? from : new Date(to.getTime() - ACCEPTED_WITHIN);
  return runner.rows(ANSWERS, [...scopeOf(question), since, to, acceptedIds ?? [], MOST_COUNTED]);
}

/** What is accepted now of the last thirty days, for the digest after this one. At most a thousand. */
export async function readAcceptedBy(runner: SqlRunner, question: DigestQuestion): Promise<string[]> {
  const { to } = question.span;
  const since = new Date(to.getTime() - ACCEPTED_WITHIN);
  const rows = await runner.rows<{ id: string }>(ANSWERS, [...scopeOf(question), since, to, [], 1_000]);
  return rows.map(({ id }) => id);
}

/** Whoever is in no team with the author is of another team. $5, $6: span; $7: fewest; $8: limit; $9: oldest post. */
const RELAYED = `
  SELECT p.id, count(*)::int AS count
    FROM repost r JOIN post p ON p.id = r.post_id
   WHERE r.created_at >= $5 AND r.created_at < $6 AND r.person_id <> p.author_id
     AND p.created_at >= $9 AND ${IN_SCOPE}
     AND NOT EXISTS (SELECT FROM team_member own JOIN team_member other ON other.team_id = own.team_id
                      WHERE own.person_id = p.author_id AND other.person_id = r.person_id)
   GROUP BY p.id, p.created_at
  HAVING count(*) >= $7
   ORDER BY count(*) DESC, p.created_at DESC, p.id DESC LIMIT $8`;

const RELAYED_AT_LEAST = 2;
const MOST_RELAYED = 5;
/** Older posts are relayed as memories, in milliseconds before the span. */
const RELAYED_WITHIN = 30 * 86_400_000;

/** Posts relayed by at least two people of other teams in the span, the most first, five at most. */
export function readRelayed(
  runner: SqlRunner,
  question: DigestQuestion,
): Promise<{ id: string; count: number }[]> {
  const { from, to } = question.span;
  const oldest = new Date(from.getTime() - RELAYED_WITHIN);
  return runner.rows(RELAYED, [...scopeOf(question), from, to, RELAYED_AT_LEAST, MOST_RELAYED, oldest]);
}
