import { writingDay } from '@breve/text';

import { chooseDeal } from '../../features/deals/choose-deal.js';
import { DealReasonEntity } from '../../features/deals/deal-reason.entity.js';
import { DealEntity } from '../../features/deals/deal.entity.js';
import { readDeal } from '../../features/deals/read-deal.js';
import { readClientTopics } from '../../features/deals/stored-deal.query.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { LOSS_REASONS } from '../corpus/deals.js';
import { type Handle, personOf } from '../corpus/people.js';
import { TIME_ZONE } from '../plan/calendar.js';
import type { PlannedPost } from '../plan/plan.js';
import { load } from './load.js';
import type { UnderstoodPost } from './read-posts.js';
import { firstTeam } from './write-figures.js';
import { type Directory, required } from './write-people.js';
import type { PostIds } from './write-posts.js';

/** Stores the deals of wins and losses as posting would have, each with the client its author confirmed. */
export async function writeDeals(
  transaction: Transaction,
  directory: Directory,
  posts: readonly UnderstoodPost[],
  postIds: PostIds,
): Promise<void> {
  const deals = posts.filter(
    ({ post, kind }) => post.deletedAt === undefined && (kind === 'WIN' || kind === 'LOSS'),
  );
  const reasons = await transaction.manager.find(DealReasonEntity, { order: { position: 'ASC' } });
  const topicIds = new Set(deals.flatMap(({ content }) => content.topics.map(({ topicId }) => topicId)));
  const clientTopics = await readClientTopics(transaction, [...topicIds]);
  const newest = newestLosses(deals);
  const answers = firstAnswers(posts, postIds);
  await load(
    transaction,
    DealEntity,
    deals.map(({ post, read, kind }) => {
      const reading = readDeal(read, {
        language: personOf(post.author).language ?? 'fr',
        dollar: 'USD',
        clientTopics,
      });
      const teamId = firstTeam(directory, post.author);
      const confirmed = reading.client === null && post.client !== undefined ? { client: post.client } : null;
      const { start, end, ...chosen } = chooseDeal(reading, confirmed, null, teamId === null ? [] : [teamId]);
      // The newest loss of each has no reason yet: its author is still to be asked.
      const isExplained = kind === 'LOSS' && newest.get(post.author) !== post;
      const reason = isExplained ? reasons[reasonOf(post.text) ?? -1] : undefined;
      return {
        postId: required(postIds.get(post), post.text),
        ...chosen,
        positionStart: start,
        positionEnd: end,
        day: writingDay(new Date(post.at), TIME_ZONE),
        reasonId: reason?.id ?? null,
        reasonPostId: isExplained && reason === undefined ? (answers.get(post) ?? null) : null,
        reasonDeclined: false,
        createdAt: new Date(post.at),
      };
    }),
  );
}

function reasonOf(text: string): number | undefined {
  return LOSS_REASONS.find(([says]) => says.test(text))?.[1];
}

function newestLosses(deals: readonly UnderstoodPost[]): Map<Handle, PlannedPost> {
  return new Map(deals.flatMap(({ post, kind }) => (kind === 'LOSS' ? [[post.author, post] as const] : [])));
}

/** The first answer of each post, by its id. */
function firstAnswers(posts: readonly UnderstoodPost[], postIds: PostIds): Map<PlannedPost, string> {
  return new Map(
    posts.toReversed().flatMap(({ post }) => {
      const id = postIds.get(post);
      return post.parent && id !== undefined && post.deletedAt === undefined
        ? [[post.parent, id] as const]
        : [];
    }),
  );
}
