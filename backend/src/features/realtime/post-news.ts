import { REACTION_KINDS } from '../posts/post.model.js';
import type { PostAudience } from './post-audience.query.js';
import { type TimelineChange, TimelineChangeKind } from './timeline-change.model.js';

/** What happened to a post since it was last told. */
export interface PostNews {
  readonly created?: boolean;
  readonly edited?: boolean;
  readonly deleted?: boolean;
  readonly counted?: boolean;
  readonly repostedBy?: ReadonlySet<string>;
  /** Somebody it mentions said whether it needs an answer. */
  readonly settled?: boolean;
}

/** Both together. */
export function mergeNews(first: PostNews | undefined, second: PostNews): PostNews {
  return {
    ...first,
    ...second,
    repostedBy: new Set([...(first?.repostedBy ?? []), ...(second.repostedBy ?? [])]),
  };
}

const NOTHING = { authorId: null, replyCount: null, repostCount: null, quoteCount: null, reactions: null };

/** What everybody who may read the post is told, whatever they have open. */
export function changesForReaders(post: PostAudience, news: PostNews): TimelineChange[] {
  const { id: postId } = post;
  if (post.is_deleted) {
    return news.deleted ? [{ ...NOTHING, kind: TimelineChangeKind.DELETED, postId }] : [];
  }
  const changes: TimelineChange[] = [];
  if (news.edited) changes.push({ ...NOTHING, kind: TimelineChangeKind.UPDATED, postId });
  if (news.counted) {
    changes.push({
      ...NOTHING,
      kind: TimelineChangeKind.COUNTS,
      postId,
      replyCount: post.reply_count,
      repostCount: post.repost_count,
      quoteCount: post.quote_count,
      reactions: REACTION_KINDS.map((kind, index) => ({
        kind,
        count: post.reaction_counts[index] ?? 0,
      })).filter(({ count }) => count > 0),
    });
  }
  return changes;
}

/** What those are told whose timeline a post leaves. */
export function leaving(postId: string): TimelineChange {
  return { ...NOTHING, kind: TimelineChangeKind.LEFT, postId };
}

/** What those are told whose timeline the post enters. */
export function entering(post: PostAudience): TimelineChange {
  return { ...NOTHING, kind: TimelineChangeKind.NEW, postId: post.id, authorId: post.author_id };
}
