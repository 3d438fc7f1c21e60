import type { ReactNode } from 'react';
import { FormattedNumber } from 'react-intl';
import { useT } from '../../lib/intl/translate.js';
import type { MessageId } from '../../messages/ids.js';
import { classNames } from '../../ui/class-names.js';
import { Icon } from '../../ui/icon.js';
import { Menu } from '../../ui/menu.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { AnswerActs } from './answer-acts.js';
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
  return (
    <>
      {post.viewerMay.acceptAnswer && <AnswerActs post={post} />}
      <div className={css.row}>
        <div className={css.actions} role="group" aria-label={t('post.actions')}>
          {post.viewerMay.reply && (
            <button
              type="button"
              className={css.verb}
              data-action="reply"
              onClick={() => compose({ type: 'reply', post })}
            >
              {t('post.reply')}
              <Count value={post.replyCount} words="post.replies" />
            </button>
          )}
          <button
            type="button"
            className={classNames(css.verb, post.viewerReposted && css.done)}
            onClick={() => void repost(post)}
          >
            {t(post.viewerReposted ? 'post.repost.undo' : 'post.repost')}
            <Count value={post.repostCount} words="post.reposts" />
          </button>
          <button
            type="button"
            className={classNames(css.verb, css.roomy)}
            onClick={() => compose({ type: 'quote', post })}
          >
            {t('post.quote')}
            <Count value={post.quoteCount} words="post.quotes" />
          </button>
          <Menu
            label={t('post.react')}
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
            {mine !== null && <VisuallyHidden>{t('post.react.mine')}</VisuallyHidden>}
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
    </>
  );
}

interface CountProps {
  value: number;
  /** The number in words, for those who listen. */
  words: MessageId;
}

/** A number beside a verb; nothing where there is nothing to count. */
function Count({ value, words }: CountProps): ReactNode {
  const t = useT();
  if (value === 0) return null;
  return (
    <>
      <span className={css.count} aria-hidden="true">
        <FormattedNumber value={value} />
      </span>
      <VisuallyHidden>{t(words, { count: value })}</VisuallyHidden>
    </>
  );
}
