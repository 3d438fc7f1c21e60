import { Injectable } from '@nestjs/common';

import { type Keyset, newestFirst, oldestFirst, type Page } from '../../platform/database/keyset.js';
import { Sql } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import { carriesChosen, topicMembers } from '../topics/topic-members.js';
import { QuestionList } from './question.input.js';
import { answeredFor, STALE_DAYS, stale } from './question-state.js';
import { looksAfter } from './topic-reach.js';

/** $1, $2: where from; $3: how many; $4: reader; $5: now; $6: a topic or null. */
const STANDS = `p.kind = 'QUESTION' AND p.parent_id IS NULL AND p.deleted_at IS NULL AND ${readable('p', '$4')}
  AND ($6::uuid IS NULL OR EXISTS (
    SELECT FROM post_topic wt WHERE wt.post_id = p.id AND wt.topic_id IN (${topicMembers('$6')})))`;

const UNANSWERED = `p.accepted_answer_id IS NULL AND q.same_as_id IS NULL AND NOT ${answeredFor('p', '$4')}`;

/** On a topic the reader follows or looks after. */
const ON_MINE = `(${carriesChosen('topic_follow', 'p.id', '$4')} OR ${looksAfter('post', 'p.id', '$4')})`;

/** What the reader muted asks them for nothing. */
const UNMUTED = `NOT EXISTS (SELECT FROM person_mute pm WHERE pm.person_id = $4 AND pm.muted_person_id = p.author_id)
  AND NOT ${carriesChosen('topic_mute', 'p.id', '$4')}`;

const OPEN = `p.created_at >= $5::timestamptz - interval '${String(STALE_DAYS)} days'
  AND ${UNANSWERED} AND NOT ${stale('p', 'q', '$5')}`;

const OF_OTHERS = `${OPEN} AND p.author_id <> $4 AND ${UNMUTED}`;

function statement(condition: string, order: 'ASC' | 'DESC'): string {
  return `
  SELECT p.id, p.created_at AS at
    FROM post p LEFT JOIN question q ON q.post_id = p.id
   WHERE ${STANDS} AND ${condition}
     AND (p.created_at, p.id) ${order === 'ASC' ? '>' : '<'} ($1::timestamptz, $2::uuid)
   ORDER BY p.created_at ${order}, p.id ${order} LIMIT $3`;
}

const STATEMENTS: Record<QuestionList, string> = {
  OPEN: statement(OPEN, 'ASC'),
  FOLLOWED: statement(`${OF_OTHERS} AND ${ON_MINE}`, 'ASC'),
  OTHERS: statement(`${OF_OTHERS} AND NOT ${ON_MINE}`, 'ASC'),
  MINE: statement(`p.author_id = $4 AND $5::timestamptz IS NOT NULL`, 'DESC'),
  ANSWERED: statement(
    `(p.accepted_answer_id IS NOT NULL OR ${answeredFor('p', '$4')}) AND $5::timestamptz IS NOT NULL`,
    'DESC',
  ),
  STALE: statement(`${UNANSWERED} AND ${stale('p', 'q', '$5')} AND ${UNMUTED}`, 'DESC'),
};

const OLDEST_FIRST: ReadonlySet<QuestionList> = new Set([
  QuestionList.OPEN,
  QuestionList.FOLLOWED,
  QuestionList.OTHERS,
]);

/** Which questions a list shows. */
@Injectable()
export class QuestionsQuery {
  constructor(private readonly sql: Sql) {}

  read(
    viewerId: string,
    list: QuestionList,
    topicId: string | null,
    now: Date,
    page: Page,
  ): Promise<Keyset[]> {
    const from = OLDEST_FIRST.has(list) ? oldestFirst(page) : newestFirst(page);
    return this.sql.rows<Keyset>(STATEMENTS[list], [...from, page.limit, viewerId, now, topicId]);
  }
}
