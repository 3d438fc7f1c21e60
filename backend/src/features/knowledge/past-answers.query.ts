import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import { CARDS, listedCard, readableCard } from './card-standing.js';
import { shownTopic } from '../topics/topic-members.js';
import type { Candidate } from './nearness.js';
import { allMembers } from './topic-reach.js';

/** How many are looked at, at most: by words, and by each topic. */
const MOST_BY_WORDS = 120;
const MOST_BY_TOPIC = 40;

/** $1: words. The stop words of either language tell nothing. */
const TERMS = `
  SELECT w.text AS word, breve_search_query(w.text)::text AS term
    FROM unnest($1::text[]) WITH ORDINALITY AS w (text, place)
   WHERE to_tsvector('breve_fr'::regconfig, w.text) <> ''::tsvector
     AND to_tsvector('breve_en'::regconfig, w.text) <> ''::tsvector
   ORDER BY w.place`;

/** $1: reader; $2: any two of the terms; $3: the terms; $4: topics. */
const QUESTIONS = `
  WITH near AS (
    (SELECT p.id FROM post p
      WHERE p.kind = 'QUESTION' AND p.parent_id IS NULL AND p.deleted_at IS NULL
        AND breve_search_vector(p.text) @@ $2::tsquery AND ${readable('p', '$1')}
      ORDER BY p.created_at DESC LIMIT ${String(MOST_BY_WORDS)})
    UNION
    (SELECT c.question_id FROM ${CARDS}
      WHERE c.question_id IS NOT NULL AND c.words @@ $2::tsquery AND ${listedCard('$1')}
      ORDER BY c.changed_at DESC LIMIT ${String(MOST_BY_WORDS)})
    UNION
    (SELECT l.id FROM unnest($4::uuid[]) AS t (id)
      CROSS JOIN LATERAL (
        SELECT p.id
          FROM post_topic pt JOIN post p ON p.id = pt.post_id
         WHERE pt.topic_id = t.id AND pt.asks AND ${readable('p', '$1')}
         ORDER BY pt.created_at DESC, pt.post_id DESC LIMIT ${String(MOST_BY_TOPIC)}) l)
  )
  SELECT p.id, p.created_at AS at, p.accepted_answer_id IS NOT NULL AS accepted, card.id AS "cardId",
         EXISTS (SELECT FROM post a WHERE a.root_id = p.id AND a.parent_id IS NOT NULL AND a.deleted_at IS NULL
                   AND a.author_id <> p.author_id AND ${readable('a', '$1')}) AS answered,
         ARRAY(SELECT m.place::int FROM unnest($3::text[]) WITH ORDINALITY AS m (term, place)
                WHERE said.words @@ m.term::tsquery) AS matched,
         (SELECT count(*)::int FROM post_topic pt WHERE pt.post_id = p.id AND pt.topic_id = ANY($4::uuid[]))
           AS "sharedTopics"
    FROM near n
    JOIN post p ON p.id = n.id AND p.kind = 'QUESTION' AND p.deleted_at IS NULL AND ${readable('p', '$1')}
    LEFT JOIN LATERAL (SELECT c.id, c.words FROM ${CARDS} WHERE c.question_id = p.id AND ${listedCard('$1')}) card ON true
    CROSS JOIN LATERAL (
      SELECT breve_search_vector(p.text) || coalesce(card.words, ''::tsvector) AS words OFFSET 0) said`;

/** The cards that were written directly; the others come with their questions. */
const WRITTEN = `
  SELECT c.id, c.changed_at AS at, true AS accepted, c.id AS "cardId", true AS answered,
         ARRAY(SELECT m.place::int FROM unnest($3::text[]) WITH ORDINALITY AS m (term, place)
                WHERE c.words @@ m.term::tsquery) AS matched,
         (SELECT count(*)::int FROM card_topic ct WHERE ct.card_id = c.id AND ct.topic_id = ANY($4::uuid[]))
           AS "sharedTopics"
    FROM ${CARDS}
   WHERE c.question_id IS NULL AND c.retired_at IS NULL AND ${readableCard('$1')}
     AND (c.words @@ $2::tsquery OR c.id IN (SELECT ct.card_id FROM card_topic ct WHERE ct.topic_id = ANY($4::uuid[])))
   ORDER BY c.changed_at DESC LIMIT ${String(MOST_BY_WORDS)}`;

/** $1: questions the reader may read; $2: topics it has; $3: how many. */
const MISSING = `
  SELECT shown.id FROM post_topic pt CROSS JOIN LATERAL (SELECT ${shownTopic('pt.topic_id')} AS id) shown
   WHERE pt.post_id = ANY($1::uuid[]) AND shown.id <> ALL($2::uuid[])
   GROUP BY shown.id HAVING count(*) > 1 ORDER BY count(*) DESC, shown.id LIMIT $3`;

/** What was asked before, as one reader may know of it. Everything is bounded: this runs while somebody types. */
@Injectable()
export class PastAnswersQuery {
  constructor(private readonly sql: Sql) {}

  /** What words are to the index; those that tell nothing are left out. */
  terms(words: readonly string[]): Promise<{ word: string; term: string }[]> {
    return words.length === 0 ? Promise.resolve([]) : this.sql.rows(TERMS, [words]);
  }

  /** Topics with those they are one with. */
  private async members(topicIds: readonly string[]): Promise<string[]> {
    if (topicIds.length === 0) return [];
    const rows = await this.sql.rows<{ id: string }>(`SELECT id FROM (${allMembers('$1')}) member (id)`, [
      topicIds,
    ]);
    return rows.map(({ id }) => id);
  }

  async candidates(
    viewerId: string,
    wanted: string,
    terms: readonly string[],
    topicIds: readonly string[],
  ): Promise<Candidate[]> {
    const values = [viewerId, wanted, terms, await this.members(topicIds)];
    const [questions, written] = await Promise.all([
      this.sql.rows<Candidate>(QUESTIONS, values),
      this.sql.rows<Candidate>(WRITTEN, values),
    ]);
    return [...questions, ...written];
  }

  /** The topics that several of these questions carry. */
  async missingTopics(
    questionIds: readonly string[],
    topicIds: readonly string[],
    most: number,
  ): Promise<string[]> {
    const rows = await this.sql.rows<{ id: string }>(MISSING, [questionIds, topicIds, most]);
    return rows.map(({ id }) => id);
  }
}
