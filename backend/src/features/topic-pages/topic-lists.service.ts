import { matchKey } from '@breve/text';
import { Injectable } from '@nestjs/common';

import { readPage } from '../../platform/database/keyset.js';
import { Sql, type SqlValue } from '../../platform/database/sql.js';
import { escapeLike } from '../../platform/database/word-patterns.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { ForwardPageArgs } from '../../platform/graphql/page.args.js';
import type { TopicConnection } from '../topics/topic-connection.model.js';
import type { Topic } from '../topics/topic.model.js';
import { type TopicRow, toTopic } from '../topics/topics.loader.js';
import { readTopicCursor, writeTopicCursor } from './topic-cursor.js';
import { withoutHash } from './topic-key.js';
import {
  BY_NAME,
  COUNT_FOUND,
  FOLLOWED,
  FOUND,
  NEAR,
  NEWEST,
  POPULAR,
  readTopicList,
  type TopicList,
} from './topic-list.query.js';
import { TopicOrder } from './topic-order.model.js';

/** Lists of the topics one reader may see, a page at a time, by keyset. */
@Injectable()
export class TopicListsService {
  constructor(private readonly sql: Sql) {}

  /**
   * All of them.
   *
   * @throws BreveError `BAD_USER_INPUT` for a size outside 1–100 or a cursor of another list
   */
  listTopics(context: GraphqlContext, page: ForwardPageArgs, order: TopicOrder): Promise<TopicConnection> {
    switch (order) {
      case TopicOrder.POPULAR:
        return this.read(context, POPULAR, page);
      case TopicOrder.NAME:
        return this.read(context, BY_NAME, page, [context.language]);
      case TopicOrder.NEWEST:
        return this.read(context, NEWEST, page);
    }
  }

  /** Those the viewer follows, by name. */
  listFollowed(context: GraphqlContext, page: ForwardPageArgs): Promise<TopicConnection> {
    return this.read(context, FOLLOWED, page, [context.language]);
  }

  /**
   * Those in whose name or description every word is found; blind to accents, and in names to `-`, `_` and `·` too.
   *
   * @param words at least one, without white space and control characters
   */
  searchTopics(
    context: GraphqlContext,
    words: readonly string[],
    page: ForwardPageArgs,
  ): Promise<TopicConnection> {
    const whole = keysOf(words).join('');
    const start = whole === '' ? null : `${escapeLike(whole)}%`;
    return this.read(context, FOUND, page, [whole, start, ...patternsOf(words)]);
  }

  /** How many these are; not counted beyond `most`. None for no word. */
  async countFound(viewerId: string, words: readonly string[], most: number): Promise<number> {
    if (words.length === 0) return 0;
    const row = await this.sql.row<{ count: number }>(COUNT_FOUND, [viewerId, ...patternsOf(words), most]);
    return row?.count ?? 0;
  }

  /** Topics of posts all may read that are written nearly like one of these words, or like all of them in a row. */
  async listNear(words: readonly string[], most: number): Promise<Topic[]> {
    const keys = keysOf(words);
    const rows = await this.sql.rows<TopicRow>(NEAR, [[...new Set([...keys, keys.join('')])], most]);
    return rows.map(toTopic);
  }

  private async read(
    context: GraphqlContext,
    list: TopicList,
    asked: ForwardPageArgs,
    values: readonly SqlValue[] = [],
  ): Promise<TopicConnection> {
    if (context.viewer === null) throw new BreveError('UNAUTHENTICATED');
    const { limit } = readPage({ first: asked.first });
    const from = asked.after == null ? null : readTopicCursor(list.tag, list.type, asked.after);
    const rows = await readTopicList(this.sql, list, context.viewer.personId, from, limit + 1, values);
    const edges = rows
      .slice(0, limit)
      .map((row) => ({ cursor: writeTopicCursor(list.tag, row), node: toTopic(row) }));
    return {
      edges,
      pageInfo: {
        hasNextPage: rows.length > limit,
        hasPreviousPage: from !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }
}

function keysOf(words: readonly string[]): string[] {
  return words.map(withoutHash).map(matchKey);
}

/** Each word within a key, and within a text. A word without a letter of a key is found in no key, not in every one. */
function patternsOf(words: readonly string[]): [string[], string[]] {
  return [
    keysOf(words).map((name) => (name === '' ? '' : `%${escapeLike(name)}%`)),
    words.map((word) => `%${escapeLike(withoutHash(word) || word)}%`),
  ];
}
