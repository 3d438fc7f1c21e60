import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

import { type Keyset, newestFirst, type Page } from '../../platform/database/keyset.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql, type SqlValue } from '../../platform/database/sql.js';
import { STRETCHES, stretchBefore, stretchTo } from './search-stretches.js';
import { readable } from '../posts/readable.js';

/** What to look for. */
export type PostSearch =
  | { readonly by: 'words'; readonly webSearch: string }
  | { readonly by: 'topic'; readonly key: string }
  | { readonly by: 'person'; readonly personId: string }
  | { readonly by: 'team'; readonly teamId: string };

/**
 * Which posts, newest first; $1, $2: where from; $3: how many; $4: the reader. Never a tombstone.
 *
 * @param time and `id`: the columns of the table that finds them, so that its index gives them in order
 */
function newest(from: string, time: string, id: string, where: string): string {
  return `
    SELECT p.id, p.created_at AS at
      FROM ${from}
     WHERE p.deleted_at IS NULL AND ${where} AND ${readable('p', '$4')}
       AND (${time}, ${id}) < ($1::timestamptz, $2::uuid)
     ORDER BY ${time} DESC, ${id} DESC
     LIMIT $3`;
}

/**
 * Stemmed in French, in English, and not at all: a post is found by either. By the index of words alone, whatever
 * PostgreSQL thinks of the frequency of words that it does not know when it plans; the place to go on from comes after.
 */
function byWords(query: string): string {
  return `
    WITH found AS MATERIALIZED (
      SELECT p.id, p.created_at AS at
        FROM post p
       WHERE breve_search_document(p.text, p.created_at) @@ ${query} AND p.deleted_at IS NULL
         AND ${readable('p', '$4')})
    SELECT id, at FROM found
     WHERE (at, id) < ($1::timestamptz, $2::uuid)
     ORDER BY at DESC, id DESC LIMIT $3`;
}
/** What is no word at all is found nowhere, not everywhere. */
const BY_WORDS_IN_TIME = byWords(
  '(SELECT words && $6::tsquery FROM breve_search_query($5) AS words WHERE numnode(words) > 0)',
);
const BY_WORDS = byWords('breve_search_query($5)');

/** The topic is looked up apart: joined, its posts would be read whole to be sorted. */
const BY_TOPIC = newest(
  'post_topic l JOIN post p ON p.id = l.post_id',
  'l.created_at',
  'l.post_id',
  `l.topic_id = coalesce((SELECT t.id FROM topic t WHERE t.key = $5),
                         (SELECT a.topic_id FROM topic_alias a WHERE a.key = $5))`,
);

function mentions(column: 'person_id' | 'team_id'): string {
  return newest(
    'post_mention l JOIN post p ON p.id = l.post_id',
    'l.created_at',
    'l.post_id',
    `l.${column} = $5`,
  );
}

/** Each half reads its own index in order, so neither reads more than a page. */
const BY_PERSON = `
  SELECT id, at
    FROM ((${newest('post p', 'p.created_at', 'p.id', 'p.author_id = $5')})
          UNION
          (${mentions('person_id')})) both_
   ORDER BY at DESC, id DESC
   LIMIT $3`;

const BY_TEAM = mentions('team_id');

const REMEMBERED = 1_000;
const AHEAD = 60_000;

/** The posts one reader finds. */
@Injectable()
export class PostSearchQuery {
  /** In which stretch of time a page of these words was found last: where to begin to look, nothing more. */
  private readonly stretches = new LRUCache<string, number>({ max: REMEMBERED });

  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** At most `limit` of them, newest first. The list is read forward only. */
  async read(viewerId: string, search: PostSearch, page: Page): Promise<Keyset[]> {
    const place = [...newestFirst(page), page.limit, viewerId] satisfies SqlValue[];
    switch (search.by) {
      case 'words':
        return this.readWords(search.webSearch, place, page);
      case 'topic':
        return this.sql.rows(BY_TOPIC, [...place, search.key]);
      case 'person':
        return this.sql.rows(BY_PERSON, [...place, search.personId]);
      case 'team':
        return this.sql.rows(BY_TEAM, [...place, search.teamId]);
    }
  }

  /** In a longer and longer stretch of time, until a page is full: so a frequent word costs no more than a rare one. */
  private async readWords(words: string, place: SqlValue[], page: Page): Promise<Keyset[]> {
    // Clocks of instances differ, so the newest post may be ahead of ours.
    const from = page.from?.at ?? new Date(this.clock.now().getTime() + AHEAD);
    for (let index = this.stretches.get(words) ?? 0; index < STRETCHES; index += 1) {
      const { times } = stretchBefore(from, index);
      const found = await (times === null
        ? this.sql.rows<Keyset>(BY_WORDS, [...place, words])
        : this.sql.rows<Keyset>(BY_WORDS_IN_TIME, [...place, words, times]));
      const last = found[page.limit - 1];
      if (last) this.stretches.set(words, stretchTo(from, last.at));
      else if (times === null) this.stretches.set(words, index);
      if (last || times === null) return found;
    }
    return [];
  }
}
