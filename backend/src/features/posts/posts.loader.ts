import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { ChangeLog } from '../../platform/changes/change-log.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { isId } from '../../platform/ids/ids.js';
import { PostParts } from './post-parts.service.js';
import { type PostRow, PostRows } from './post-rows.service.js';
import {
  type Post,
  PostKindName,
  REACTION_KINDS,
  type ReactionCount,
  ReactionKind,
  Visibility,
} from './post.model.js';

/**
 * One literal, every property always there: objects spread together from this many properties cost V8 a hundred times
 * as much, and this runs for every post on every page.
 */
function toPost({ content, state }: PostRow): Post {
  const stands = content.deleted_at === null;
  // Everything a deleted post no longer tells is left out here.
  return {
    id: content.id,
    text: stands ? content.text : null,
    characterCount: stands ? content.character_count : 0,
    kind: stands ? PostKindName[content.kind] : PostKindName.PLAIN,
    visibility: Visibility[content.visibility],
    lang: content.lang,
    createdAt: content.created_at,
    editedAt: stands ? content.edited_at : null,
    deletedAt: content.deleted_at,
    rootId: content.root_id === content.id ? null : content.root_id,
    replyCount: stands ? state.reply_count : 0,
    repostCount: stands ? state.repost_count : 0,
    quoteCount: stands ? state.quote_count : 0,
    reactions: stands ? toReactions(state.reaction_counts) : [],
    viewerReaction: stands && state.viewer_reaction ? ReactionKind[state.viewer_reaction] : null,
    viewerReposted: stands && state.viewer_reposted,
    viewerBookmarked: stands && state.viewer_bookmarked,
    isAcceptedAnswer: stands && state.is_accepted,
    author: null,
    viewerMay: NOTHING,
    audienceTeam: null,
    topics: [],
    mentions: [],
    entities: [],
    authorId: stands ? content.author_id : null,
    stored: stands ? content.entities : [],
    audienceTeamId: content.audience_team_id,
    threadId: content.root_id,
    parentId: content.parent_id,
    quoteOfId: stands ? content.quote_of_id : null,
    acceptedAnswerId: stands ? content.accepted_answer_id : null,
    viewerInAudience: stands && state.viewer_in_audience,
    answersViewer: stands && state.answers_viewer,
    inReplyTo: content.parent_id === null ? null : undefined,
    quoteOf: stands && content.quote_of_id !== null ? undefined : null,
    acceptedAnswer: stands && content.accepted_answer_id !== null ? undefined : null,
  };
}

const NOTHING = { edit: false, delete: false, purge: false, reply: false, acceptAnswer: false };

function toReactions(counts: readonly number[]): ReactionCount[] {
  const reactions: ReactionCount[] = [];
  for (const [index, kind] of REACTION_KINDS.entries()) {
    const count = counts[index] ?? 0;
    if (count > 0) reactions.push({ kind, count });
  }
  return reactions;
}

/** Posts as one reader may see them: the only way from an id to a post. */
@Injectable()
export class PostsLoader {
  constructor(
    private readonly rows: PostRows,
    private readonly parts: PostParts,
    private readonly changes: ChangeLog,
  ) {}

  /** By id; null for what is hidden from the reader or absent, without telling which. */
  byId(context: GraphqlContext): DataLoader<string, Post | null> {
    const { viewer } = context;
    if (viewer === null) throw new BreveError('UNAUTHENTICATED');
    const loader = context.loaders.get<Post | null>(this, 'byId', async (asked) => {
      const ids = asked.filter(isId);
      // What these posts answer and quote will be asked for next: it comes with them.
      const shown = context.usesKept ? this.rows.shownBy(ids) : [];
      const rows = context.usesKept
        ? await this.rows.find(viewer.personId, ids.concat(shown))
        : await this.rows.read(viewer.personId, ids);
      const found = new Map<string, Post>();
      for (const [id, row] of rows) found.set(id, toPost(row));
      await this.parts.complete(context, viewer, [...found.values()]);
      for (const id of shown) loader.prime(id, found.get(id) ?? null);
      return asked.map((id) => found.get(id) ?? null);
    });
    return loader;
  }

  /**
   * One post that a reader opens.
   *
   * @throws BreveError `NOT_FOUND`, the same for hidden, absent and malformed
   */
  async get(context: GraphqlContext, id: string): Promise<Post> {
    const post = await this.byId(context).load(id);
    if (!post) throw new BreveError('NOT_FOUND');
    return post;
  }

  /** The same after a change that has been committed: what was read before it is forgotten. */
  async getAnew(context: GraphqlContext, id: string): Promise<Post> {
    context.loaders.clear();
    if (context.hasOneRoot) {
      await this.changes.catchUp();
      context.usesKept = true;
    }
    return this.get(context, id);
  }
}
