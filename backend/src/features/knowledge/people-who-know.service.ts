import { foldForSearch } from '@breve/text';
import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { anyTwo, tellingWords } from './nearness.js';
import { PastAnswersQuery } from './past-answers.query.js';
import { type Evidence, type Knower, whoKnows } from './who-knows.js';

/** How many posts of a topic, and how many with the words, are looked at. */
const NEWEST = 400;
const MOST_WITH_WORDS = 150;

/** Only what all may read: a reason that is shown tells nobody anything new. */
const PUBLIC = `p.visibility = 'COMPANY' AND p.deleted_at IS NULL`;

/** $1: topics; $2: any two of the words; $3: since when. */
const EVIDENCE = `
  WITH near AS (
    SELECT l.post_id, l.topic_id FROM unnest($1::uuid[]) AS t (id)
     CROSS JOIN LATERAL (
       SELECT pt.post_id, pt.topic_id FROM post_topic pt
        WHERE pt.topic_id = t.id AND pt.created_at >= $3
        ORDER BY pt.created_at DESC, pt.post_id DESC LIMIT ${String(NEWEST)}) l
  ), worded AS (
    SELECT c.answer_id AS post_id FROM card c
     WHERE $2 <> '' AND c.answer_id IS NOT NULL AND c.retired_at IS NULL AND c.words @@ $2::tsquery
     LIMIT ${String(MOST_WITH_WORDS)}
  ), written AS (
    SELECT p.id AS post_id FROM post p
     WHERE $2 <> '' AND p.deleted_at IS NULL AND breve_search_document(p.text, p.created_at) @@ $2::tsquery
       AND p.created_at >= $3 LIMIT ${String(MOST_WITH_WORDS)}
  )
  SELECT a.author_id AS "personId", 'ANSWERED' AS reason, n.topic_id AS "topicId", a.id AS "postId", a.created_at AS at
    FROM near n JOIN post p ON p.id = n.post_id AND p.accepted_answer_id IS NOT NULL AND ${PUBLIC}
    JOIN post a ON a.id = p.accepted_answer_id AND a.author_id <> p.author_id AND a.deleted_at IS NULL
  UNION ALL
  SELECT p.author_id, 'WROTE', n.topic_id, p.id, p.created_at
    FROM near n JOIN post p ON p.id = n.post_id AND p.kind <> 'QUESTION' AND ${PUBLIC}
  UNION ALL
  SELECT p.author_id, 'ANSWERED', NULL, p.id, p.created_at
    FROM worded w JOIN post p ON p.id = w.post_id AND ${PUBLIC}
    JOIN post q ON q.accepted_answer_id = p.id AND q.author_id <> p.author_id
  UNION ALL
  SELECT p.author_id, 'WROTE', NULL, p.id, p.created_at
    FROM written w JOIN post p ON p.id = w.post_id AND p.kind <> 'QUESTION' AND ${PUBLIC}`;

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
