import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { type HeldTopic, holdGroups, nameBySpelling, recountTopic } from './merged-topics.query.js';

export type { HeldTopic };

/** A topic that is made of spellings of another. */
export interface NewSplit {
  readonly id: string;
  /** The topic of the match key, and the one that stands for it. */
  readonly fromId: string;
  readonly shownId: string;
  readonly key: string;
  /** The first becomes its key. */
  readonly spellings: readonly string[];
  /** Who keeps them apart. */
  readonly personId: string;
}

/** The rows by which a spelling leads to a topic of its own. */
@Injectable()
export class SplitGroups {
  /**
   * Holds the topic that a match key leads posts to, with all it is one with: posts on it wait until commit, for those
   * that have not come yet are not to be left behind.
   *
   * @param shownId what the viewer was shown for it
   * @throws BreveError `SPELLING_UNUSED` when the key leads elsewhere
   */
  async hold(
    transaction: Transaction,
    key: string,
    shownId: string,
  ): Promise<{ from: HeldTopic; shown: HeldTopic }> {
    const led = await transaction.row<{ id: string }>(
      `SELECT coalesce((SELECT t.id FROM topic t WHERE t.key = $1),
                       (SELECT a.into_id FROM topic_alias a WHERE a.key = $1)) AS id`,
      [key],
    );
    const held = led?.id ? await holdGroups(transaction, [led.id], 'UPDATE') : new Map<string, HeldTopic>();
    const from = held.get(led?.id ?? '');
    const shown = held.get(from?.shownId ?? '');
    if (!from || !shown || shown.id !== shownId) throw new BreveError('SPELLING_UNUSED', { spelling: key });
    return { from, shown };
  }

  /** Everybody may know of it from now on: it was made of posts that all may read. */
  async create(transaction: Transaction, split: NewSplit): Promise<void> {
    const [first = split.key, ...others] = split.spellings;
    const { now } = transaction;
    await transaction.rows(
      `INSERT INTO topic (id, key, name, kind, owner_id, day_end, declared_at, created_at)
       SELECT $2, $3, $3, t.kind, t.owner_id, t.day_end, $4, $4 FROM topic t WHERE t.id = $1`,
      [split.shownId, split.id, first, now],
    );
    await transaction.rows(
      `INSERT INTO topic_split (spelling, key, topic_id, from_id, created_by, created_at)
       SELECT n.spelling, $2, $3, $4, $5, $6 FROM unnest($1::text[]) AS n (spelling)`,
      [split.spellings, split.key, split.id, split.fromId, split.personId, now],
    );
    await transaction.rows(
      `INSERT INTO topic_alias (key, topic_id, into_id, created_by, created_at)
       SELECT n.spelling, $2, $2, $3, $4 FROM unnest($1::text[]) AS n (spelling)`,
      [others, split.id, split.personId, now],
    );
  }

  /** What follows from where the posts are now, and what open pages are to hear. */
  async settle(transaction: Transaction, from: HeldTopic, toId: string): Promise<void> {
    await recountTopic(transaction, from.shownId, from.members);
    await nameBySpelling(transaction, [from.id]);
    transaction.emit('topics.changed', { topicIds: [...from.members, toId] });
  }
}
