import { Injectable } from '@nestjs/common';

import type { Keyset, Page } from '../../platform/database/keyset.js';
import { Sql, type SqlValue } from '../../platform/database/sql.js';
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
       AND ($1::timestamptz IS NULL OR (${time}, ${id}) < ($1, $2::uuid))
     ORDER BY ${time} DESC, ${id} DESC
     LIMIT $3`;
}

/** Stemmed in French, in English, and not at all: a post is found by either. */
const BY_WORDS = newest(
  'post p',
  'p.created_at',
  'p.id',
  'breve_search_vector(p.text) @@ breve_search_query($5)',
);

/** The topic is looked up apart: joined, its posts would be read whole to be sorted. */
const BY_TOPIC = newest(
  'post_topic l JOIN post p ON p.id = l.post_id',
  'l.created_at',
  'l.post_id',
  'l.topic_id = (SELECT t.id FROM topic t WHERE t.key = $5)',
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

/** The posts one reader finds. */
@Injectable()
export class PostSearchQuery {
  constructor(private readonly sql: Sql) {}

  /** At most `limit` of them, newest first. The list is read forward only. */
  read(viewerId: string, search: PostSearch, { from, limit }: Page): Promise<Keyset[]> {
    const place = [from?.at ?? null, from?.id ?? null, limit, viewerId] satisfies SqlValue[];
    switch (search.by) {
      case 'words':
        return this.sql.rows(BY_WORDS, [...place, search.webSearch]);
      case 'topic':
        return this.sql.rows(BY_TOPIC, [...place, search.key]);
      case 'person':
        return this.sql.rows(BY_PERSON, [...place, search.personId]);
      case 'team':
        return this.sql.rows(BY_TEAM, [...place, search.teamId]);
    }
  }
}
