import type { ReactNode } from 'react';
import { FormattedNumber } from 'react-intl';
import { useT } from '../../lib/intl/translate.js';
import { classNames } from '../../ui/class-names.js';
import { Icon } from '../../ui/icon.js';
import { Menu } from '../../ui/menu.js';
import { useComposer } from './composer/composer-context.js';
import { PostMenu } from './post-menu.js';
import css from './post-actions.module.css';
import type { PostItemData } from './post-item.fragment.js';
import { REACTIONS, REACTION_WORDS } from './post-kinds.js';
import { ReactionSummary } from './reaction-summary.js';
import { useBookmark } from './use-bookmark.js';
import { useReact } from './use-react.js';
import { useRepost } from './use-repost.js';

interface Props {
  post: PostItemData;
  author: NonNullable<PostItemData['author']>;
  onEdit: () => void;
}

/** What one can do with a post: verbs first, their counts as plain numbers. */
export function PostActions({ post, author, onEdit }: Props): ReactNode {
  const t = useT();
  const { compose } = useComposer();
  const react = useReact();
  const repost = useRepost();
  const bookmark = useBookmark();
  const mine = post.viewerReaction;
  const reactions = post.reactions.reduce((sum, { count }) => sum + count, 0);
  const verb = t(post.viewerReposted ? 'post.repost.undo' : 'post.repost');
  return (
    <div className={css.row}>
      <div className={css.actions} role="group" aria-label={t('post.actions')}>
        {post.viewerMay.reply && (
          <button
            type="button"
            className={css.verb}
            aria-label={t('post.reply.count', { count: post.replyCount })}
            data-action="reply"
            onClick={() => compose({ type: 'reply', post })}
          >
            {t('post.reply')} <Count value={post.replyCount} />
          </button>
        )}
        <button
          type="button"
          className={classNames(css.verb, post.viewerReposted && css.done)}
          aria-label={t('post.repost.count', { verb, count: post.repostCount })}
          onClick={() => void repost(post)}
        >
          {verb} <Count value={post.repostCount} />
        </button>
        <button
          type="button"
          className={classNames(css.verb, css.roomy)}
          aria-label={t('post.quote.count', { count: post.quoteCount })}
          onClick={() => compose({ type: 'quote', post })}
        >
          {t('post.quote')} <Count value={post.quoteCount} />
        </button>
        <Menu
          label={
            mine === null
              ? t('post.react.count', { count: reactions })
              : t('post.react.mine', { reaction: t(REACTION_WORDS[mine]) })
          }
          tone="quiet"
          className={classNames(css.verb, mine !== null && css.done)}
          action="react"
          entries={REACTIONS.map((kind) => ({
            text: t(REACTION_WORDS[kind]),
            chosen: kind === mine,
            onAction: () => void react(post, kind),
          }))}
        >
          {t(mine === null ? 'post.react' : REACTION_WORDS[mine])}
        </Menu>
        <ReactionSummary postId={post.id} reactions={post.reactions} />
      </div>
      <div className={css.tools}>
        <button
          type="button"
          className={classNames(css.tool, post.viewerBookmarked && css.done)}
          aria-label={t('post.bookmark')}
          aria-pressed={post.viewerBookmarked}
          data-action="bookmark"
          onClick={() => void bookmark(post)}
        >
          <Icon name="bookmark" filled={post.viewerBookmarked} />
        </button>
        <PostMenu post={post} author={author} onEdit={onEdit} />
      </div>
    </div>
  );
}

/** A number beside a verb; nothing when there is nothing to count. The verb's label says it in words. */
function Count({ value }: { value: number }): ReactNode {
  if (value === 0) return null;
  return (
    <span className={css.count}>
      <FormattedNumber value={value} />
    </span>
  );
}
