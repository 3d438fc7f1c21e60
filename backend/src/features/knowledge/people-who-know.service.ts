import { foldForSearch } from '@breve/text';
import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { anyTwo, tellingWords } from './nearness.js';
import { PastAnswersQuery } from './past-answers.query.js';
import { allMembers } from './topic-reach.js';
import { type Evidence, type Knower, whoKnows } from './who-knows.js';

/** How many of a topic, and how many with the words, are looked at. */
const NEWEST = 400;
const MOST_WITH_WORDS = 150;

/**
 * Only what all may read: a reason that is shown tells nobody anything new. The condition stands inside each limit, so
 * that what is hidden takes no place.
 */
const PUBLIC = `p.visibility = 'COMPANY' AND p.deleted_at IS NULL`;
const ACCEPTED = `a.author_id <> p.author_id AND a.deleted_at IS NULL`;

/** Posts on a topic of $1, newest first, since $3, that say something of who knows. */
function ofTopics(what: string): string {
  return `
  SELECT l.*, t.id AS "topicId" FROM (${allMembers('$1')}) AS t (id)
   CROSS JOIN LATERAL (
     SELECT p.id, p.author_id, p.created_at, p.accepted_answer_id
       FROM post_topic pt JOIN post p ON p.id = pt.post_id AND ${PUBLIC} AND ${what}
      WHERE pt.topic_id = t.id AND pt.created_at >= $3
      ORDER BY pt.created_at DESC, pt.post_id DESC LIMIT ${String(NEWEST)}) l`;
}

/** $1: topics; $2: any two of the words; $3: since when. */
const EVIDENCE = `
  SELECT a.author_id AS "personId", 'ANSWERED' AS reason, p."topicId", a.id AS "postId", a.created_at AS at
    FROM (${ofTopics(`pt.asks AND p.accepted_answer_id IS NOT NULL`)}) p
    JOIN post a ON a.id = p.accepted_answer_id AND ${ACCEPTED}
  UNION ALL
  SELECT p.author_id, 'WROTE', p."topicId", p.id, p.created_at FROM (${ofTopics(`p.kind <> 'QUESTION'`)}) p
  UNION ALL
  SELECT author_id, 'ANSWERED', NULL, id, created_at FROM (
    SELECT a.author_id, a.id, a.created_at
      FROM card c JOIN post p ON p.id = c.question_id AND ${PUBLIC}
      JOIN post a ON a.id = c.answer_id AND a.id = p.accepted_answer_id AND ${ACCEPTED}
     WHERE $2 <> '' AND c.retired_at IS NULL AND c.words @@ $2::tsquery
     ORDER BY a.created_at DESC LIMIT ${String(MOST_WITH_WORDS)}) worded
  UNION ALL
  SELECT author_id, 'WROTE', NULL, id, created_at FROM (
    SELECT p.author_id, p.id, p.created_at FROM post p
     WHERE $2 <> '' AND breve_search_document(p.text, p.created_at) @@ $2::tsquery AND p.created_at >= $3
       AND p.kind <> 'QUESTION' AND ${PUBLIC}
     ORDER BY p.created_at DESC LIMIT ${String(MOST_WITH_WORDS)}) written`;

const YEAR = 365 * 86_400_000;

/** Who knows of a matter, by what all may read of theirs. Who opted out or has left is not among them. */
@Injectable()
export class PeopleWhoKnow {
  constructor(
    private readonly sql: Sql,
    private readonly words: PastAnswersQuery,
  ) {}

  /** By topics and by what a text says; the likeliest first. */
  async find(topicIds: readonly string[], plainText: string, now: Date): Promise<Knower[]> {
    const terms = await this.words.terms(tellingWords(foldForSearch(plainText)));
    // One word alone is no content.
    const wanted = terms.length < 2 ? '' : anyPairOf(terms.map(({ term }) => term));
    const since = new Date(now.getTime() - YEAR);
    const evidence = await this.sql.rows<Evidence>(EVIDENCE, [topicIds, wanted, since]);
    const knowers = whoKnows(evidence, now);
    const present = await this.present(knowers.map(({ personId }) => personId));
    return knowers.filter(({ personId }) => present.has(personId));
  }

  private async present(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.sql.rows<{ id: string }>(
      `SELECT p.id FROM person p
        WHERE p.id = ANY($1::uuid[]) AND p.suspended_at IS NULL
          AND NOT EXISTS (SELECT FROM person_unasked u WHERE u.person_id = p.id)`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

/** Of two words both. */
function anyPairOf(terms: readonly string[]): string {
  return terms.length === 2 ? terms.map((term) => `(${term})`).join(' & ') : anyTwo(terms);
}
