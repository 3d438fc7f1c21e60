import { REACTION_KINDS } from '../../features/posts/post.model.js';
import { PersonFollowEntity } from '../../features/people/person-follow.entity.js';
import { BookmarkEntity } from '../../features/posts/bookmark.entity.js';
import { ReactionEntity } from '../../features/posts/reaction.entity.js';
import { RepostEntity } from '../../features/posts/repost.entity.js';
import { TopicFollowEntity } from '../../features/topics/topic-follow.entity.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Handle } from '../corpus/people.js';
import type { DemoPlan } from '../plan/plan-demo.js';
import { load } from './load.js';
import { type Directory, required } from './write-people.js';
import type { PostIds } from './write-posts.js';
import type { DemoTopics } from './write-topics.js';

/** What the rows of the plan's follows, reactions, reposts and bookmarks refer to. */
interface Known {
  readonly directory: Directory;
  readonly topics: DemoTopics;
  readonly postIds: PostIds;
}

/** Writes who follows what, and what people did with the posts; then counts it. */
export async function writeEchoes(transaction: Transaction, plan: DemoPlan, known: Known): Promise<void> {
  const { directory, topics, postIds } = known;
  const personOf = (handle: Handle): string => required(directory.people.get(handle), handle);
  const done = ({
    post,
    by,
    at,
  }: DemoPlan['reposts'][number]): { postId: string; personId: string; createdAt: Date } => ({
    postId: required(postIds.get(post), post.text),
    personId: personOf(by),
    createdAt: new Date(at),
  });
  await load(
    transaction,
    PersonFollowEntity,
    plan.ties.people.map(({ follower, followee, level, at }) => ({
      followerId: personOf(follower),
      followeeId: personOf(followee),
      level,
      createdAt: new Date(at),
    })),
  );
  await load(
    transaction,
    TopicFollowEntity,
    plan.ties.topics.map(({ follower, key, level, at }) => ({
      personId: personOf(follower),
      topicId: required(topics.ids.get(key), key),
      level,
      createdAt: new Date(at),
    })),
  );
  await load(
    transaction,
    ReactionEntity,
    plan.reactions.map((reaction) => ({ ...done(reaction), kind: reaction.kind })),
  );
  await load(transaction, RepostEntity, plan.reposts.map(done));
  await load(transaction, BookmarkEntity, plan.bookmarks.map(done));
  await countPosts(transaction);
}

/** Counts what each post was given, as each of these actions does by itself. */
async function countPosts(transaction: Transaction): Promise<void> {
  await transaction.rows(
    `INSERT INTO post_counter (post_id, reply_count, repost_count, quote_count, reaction_counts)
     SELECT p.id,
            (SELECT count(*) FROM post r WHERE r.parent_id = p.id AND r.deleted_at IS NULL),
            (SELECT count(*) FROM repost r WHERE r.post_id = p.id),
            (SELECT count(*) FROM post q
              WHERE q.quote_of_id = p.id AND q.visibility = 'COMPANY' AND q.deleted_at IS NULL),
            ARRAY(SELECT (SELECT count(*)::int FROM reaction a WHERE a.post_id = p.id AND a.kind = k.kind)
                    FROM unnest($1::text[]) WITH ORDINALITY AS k (kind, position) ORDER BY k.position)
       FROM post p`,
    [[...REACTION_KINDS]],
  );
}
