import { randomUUID } from 'node:crypto';

import { matchKey } from '@breve/text';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { type HeldTopic, SplitGroups } from '../topics/split-groups.service.js';
import { mayMergeTopics } from '../topics/topic-merging.service.js';
import type { KeptApart } from './kept-apart.js';
import { withoutHash } from './topic-key.js';
import { countSpellings, followBoth, keepRules, movePosts, moveTops } from './topic-split.query.js';
import { TopicSplitHooks } from './topic-splits.hooks.js';

const MOST_SPELLINGS = 20;
/** They are rewritten in one transaction, while posts on the topic wait. */
const MOST_POSTS = 20_000;

interface Spelt {
  readonly spelling: string;
  readonly postCount: number;
}

/**
 * Keeping exact spellings of one match key apart: they become a topic of their own, with the posts written so. Merging
 * takes it back (docs/decisions/0036).
 */
@Injectable()
export class TopicSplitting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: SplitGroups,
    private readonly hooks: TopicSplitHooks,
  ) {}

  /**
   * Gives spellings of a topic a topic of their own.
   *
   * @param topicId known to the viewer, and stands for itself
   * @returns the key of the new topic: the most used of the spellings
   * @throws BreveError `FORBIDDEN` to all but moderators and its owner; `SPELLING_UNUSED` for what no post all may read
   *   writes, and what leads elsewhere; `SPELLING_APART`; `SPELLING_ALONE` when none of the topic's would stay, or for
   *   the match key itself; `BAD_USER_INPUT` for none, or of two keys; `TOO_MANY`
   */
  async split(viewer: Viewer, topicId: string, written: readonly string[]): Promise<string> {
    const spellings = [...new Set(written.map((each) => withoutHash(each).normalize('NFC')))];
    const key = matchKey(spellings[0] ?? '');
    if (spellings.length > MOST_SPELLINGS) throw new BreveError('TOO_MANY', { limit: MOST_SPELLINGS });
    if (key === '' || spellings.some((each) => matchKey(each) !== key)) {
      throw new BreveError('BAD_USER_INPUT', { reason: 'spellings' });
    }
    if (spellings.includes(key)) throw new BreveError('SPELLING_ALONE');
    return this.unitOfWork.run(async (transaction) => {
      const { from, shown } = await this.groups.hold(transaction, key, topicId);
      if (!mayMergeTopics(viewer, shown, shown)) throw new BreveError('FORBIDDEN', { reason: 'topic' });
      const chosen = await this.choose(transaction, from, spellings);
      const toId = randomUUID();
      const [first] = chosen;
      if (first === undefined) throw new BreveError('BAD_USER_INPUT', { reason: 'spellings' });
      await this.groups.create(transaction, {
        id: toId,
        fromId: from.id,
        shownId: shown.id,
        key,
        spellings: chosen.map(({ spelling }) => spelling),
        personId: viewer.personId,
      });
      await this.move(transaction, { spellings: new Set(spellings), fromId: from.id, toId });
      await followBoth(transaction, toId, from.members);
      await keepRules(transaction, shown.id, toId);
      await this.groups.settle(transaction, from, toId);
      return first.spelling;
    });
  }

  /** What is asked for, the most used first. */
  private async choose(
    transaction: Transaction,
    from: HeldTopic,
    spellings: readonly string[],
  ): Promise<Spelt[]> {
    const apart = await transaction.row<{ spelling: string }>(
      'SELECT spelling FROM topic_split WHERE spelling = ANY($1::text[]) ORDER BY spelling LIMIT 1',
      [spellings],
    );
    if (apart) throw new BreveError('SPELLING_APART', { spelling: apart.spelling });
    const used = await transaction.rows<Spelt>(
      `SELECT spelling, post_count AS "postCount" FROM topic_spelling
        WHERE topic_id = $1 AND post_count > 0 ORDER BY post_count DESC, spelling`,
      [from.id],
    );
    const chosen = used.filter(({ spelling }) => spellings.includes(spelling));
    const unused = spellings.find((each) => !chosen.some(({ spelling }) => spelling === each));
    if (unused !== undefined) throw new BreveError('SPELLING_UNUSED', { spelling: unused });
    if (chosen.length === used.length) throw new BreveError('SPELLING_ALONE');
    if (chosen.reduce((sum, { postCount }) => sum + postCount, 0) > MOST_POSTS) {
      throw new BreveError('TOO_MANY', { limit: MOST_POSTS });
    }
    return chosen;
  }

  private async move(transaction: Transaction, apart: KeptApart): Promise<void> {
    const { fromId, toId } = apart;
    await movePosts(transaction, apart, (postIds) => this.hooks.run(transaction, { postIds, fromId, toId }));
    await countSpellings(transaction, [fromId, toId]);
    await moveTops(transaction, apart);
  }
}
