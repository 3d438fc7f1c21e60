import { matchKey } from '@breve/text';

import { weekdayOf } from '../../features/calendar/calendar-days.js';
import { holidaysOfYear } from '../../features/calendar/holiday-rules.js';
import {
  addWorkingMinutes,
  type WorkingTime,
  workingMinutesBetween,
} from '../../features/calendar/working-time.js';
import { QuestionEntity } from '../../features/knowledge/question.entity.js';
import { TopicClockEntity } from '../../features/knowledge/topic-clock.entity.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { TARGETS } from '../corpus/cards.js';
import { TOPICS } from '../corpus/topics.js';
import { TIME_ZONE } from '../plan/calendar.js';
import type { PlannedPost } from '../plan/plan.js';
import { load } from './load.js';
import type { UnderstoodPost } from './read-posts.js';
import { required } from './write-people.js';
import type { PostIds } from './write-posts.js';
import { type DemoTopics, keyOf } from './write-topics.js';

const USUAL = 60;
/** What was asked since then the clock still has to look at, as if it had been asked just now. */
const LATELY = 2 * 3_600_000;

/** Who knows, for a question that waits: those who wrote last on its topics, each asked at most three times a week. */
const PROPOSE = `
  INSERT INTO question_proposal (question_id, person_id, week, slot, reason, topic_id, evidence_id, created_at)
  SELECT question_id, person_id, week, slot, reason, topic_id, evidence_id, created_at FROM (
    SELECT k.*, row_number() OVER (PARTITION BY person_id, week ORDER BY created_at, question_id) AS slot FROM (
      SELECT q.post_id AS question_id, w.author_id AS person_id,
             date_trunc('week', p.created_at AT TIME ZONE '${TIME_ZONE}')::date AS week,
             'WROTE' AS reason, w.topic_id, w.id AS evidence_id, p.created_at,
             row_number() OVER (PARTITION BY q.post_id ORDER BY w.created_at DESC, w.id) AS place
        FROM question q JOIN post p ON p.id = q.post_id AND p.visibility = 'COMPANY'
        CROSS JOIN LATERAL (
          SELECT DISTINCT ON (e.author_id) e.id, e.author_id, e.created_at, pt.topic_id
            FROM post_topic mine JOIN post_topic pt ON pt.topic_id = mine.topic_id
            JOIN post e ON e.id = pt.post_id AND e.visibility = 'COMPANY' AND e.deleted_at IS NULL
                 AND e.kind <> 'QUESTION' AND e.created_at < p.created_at AND e.author_id <> p.author_id
           WHERE mine.post_id = p.id ORDER BY e.author_id, e.created_at DESC, e.id) w
       WHERE q.target_at IS NOT NULL AND q.first_answer_id IS NULL AND q.same_as_id IS NULL
         AND p.created_at > $1::timestamptz - interval '30 days') k
     WHERE place <= 3) slotted
   WHERE slot <= 3`;

/** Writes what questions have beside their posts, and what their clock has done until now. */
export async function writeQuestions(
  transaction: Transaction,
  posts: readonly UnderstoodPost[],
  o: { postIds: PostIds; topics: DemoTopics; now: Date },
): Promise<void> {
  const { postIds, topics, now } = o;
  const idOf = (post: PlannedPost): string => required(postIds.get(post), post.text);
  const targets = new Map(
    Object.entries(TARGETS).map(([name, minutes]) => [
      required(topics.ids.get(matchKey(name)), name),
      minutes,
    ]),
  );
  await load(
    transaction,
    TopicClockEntity,
    [...targets].map(([topicId, minutes]) => ({ topicId, minutes })),
  );
  const owned = new Set(TOPICS.map((topic) => topics.ids.get(keyOf(topic))));
  const answers = firstAnswers(posts);
  const time = await workingTime(now);
  const questions = posts.filter(
    ({ post, kind }) => kind === 'QUESTION' && post.parent === null && post.deletedAt === undefined,
  );
  await load(
    transaction,
    QuestionEntity,
    questions.map(({ post, content }) => {
      const topicIds = content.topics.map(({ topicId }) => topicId);
      const wanted = topicIds.flatMap((id) => targets.get(id) ?? []);
      const targetMinutes = wanted.length === 0 ? USUAL : Math.min(...wanted);
      const answer = answers.get(post) ?? null;
      const { purpose = null, dueOn = null, sameAs = null } = post.question ?? {};
      const isFresh = answer === null && post.at > now.getTime() - LATELY;
      const clock = isFresh
        ? { targetAt: null, ownerToldAt: null, digestAt: null }
        : stepsOf(time, {
            at: post.at,
            targetMinutes,
            until: sameAs === null ? Math.min(answer?.at ?? Infinity, now.getTime()) : post.at,
            hasOwner: topicIds.some((id) => owned.has(id)),
          });
      return {
        postId: idOf(post),
        purpose,
        dueOn,
        sameAsId: sameAs && idOf(sameAs),
        targetMinutes,
        ...clock,
        firstAnswerId: answer && idOf(answer),
        firstAnswerMinutes: answer && workingMinutesBetween(time, new Date(post.at), new Date(answer.at)),
      };
    }),
  );
  await transaction.rows(PROPOSE, [now]);
}

/** When the clock did what, as long as the question waited. */
function stepsOf(
  time: WorkingTime,
  o: { at: number; targetMinutes: number; until: number; hasOwner: boolean },
): { targetAt: Date; ownerToldAt: Date | null; digestAt: Date | null } {
  const targetAt = addWorkingMinutes(time, new Date(o.at), o.targetMinutes);
  if (targetAt.getTime() >= o.until) return { targetAt, ownerToldAt: null, digestAt: null };
  const digestAt = o.hasOwner ? addWorkingMinutes(time, targetAt, o.targetMinutes) : targetAt;
  return { targetAt, ownerToldAt: targetAt, digestAt: digestAt.getTime() >= o.until ? null : digestAt };
}

/** The first that somebody else said to each question. */
function firstAnswers(posts: readonly UnderstoodPost[]): Map<PlannedPost, PlannedPost> {
  const answers = new Map<PlannedPost, PlannedPost>();
  for (const { post } of posts) {
    if (post.parent === null || post.deletedAt !== undefined) continue;
    const root = rootOf(post);
    const known = answers.get(root);
    if (post.author !== root.author && (!known || known.at > post.at)) answers.set(root, post);
  }
  return answers;
}

function rootOf(post: PlannedPost): PlannedPost {
  return post.parent ? rootOf(post.parent) : post;
}

/** As the calendar has it until an administrator says otherwise. */
async function workingTime(now: Date): Promise<WorkingTime> {
  const place = { country: 'FR', region: null };
  const years = [-1, 0, 1].map((more) => holidaysOfYear(place, now.getUTCFullYear() + more));
  const holidays = new Set((await Promise.all(years)).flat().map(({ day }) => day));
  return {
    timeZone: TIME_ZONE,
    opens: '09:00',
    closes: '18:00',
    isWorked: (day) => weekdayOf(day) <= 5 && !holidays.has(day),
  };
}
