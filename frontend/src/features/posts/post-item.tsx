import { memo, useId, useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { lazily } from '../../lib/lazily.js';
import { Link, useNavigate } from 'react-router';
import { readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { useTimes } from '../../lib/format/times.js';
import { T, useT } from '../../lib/intl/translate.js';
import { classNames } from '../../ui/class-names.js';
import { Icon } from '../../ui/icon.js';
import { Moment } from '../../ui/moment.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { PersonLine } from '../people/person-line.js';
import { KindMark } from './kind-mark.js';
import { PostActions } from './post-actions.js';
import { PostItemFragment } from './post-item.fragment.js';
import type { PostItemData, PostItemRef } from './post-item.fragment.js';
import css from './post-item.module.css';
import { KIND_WORDS, kindAddress } from './post-kinds.js';
import { PostText } from './post-text.js';
import { QuotedPost } from './quoted-post.js';
import { Reason } from './reason.js';
import type { ReasonFragment } from './reason.js';
import { Tombstone } from './tombstone.js';
import { Part } from '../../ui/part.js';

const EditPost = lazily(async () => (await import('./edit-post.js')).EditPost);
const VersionsDialog = lazily(async () => (await import('./versions-dialog.js')).VersionsDialog);

export interface PostItemProps {
  post: PostItemRef;
  /** The time that places it in the list; its own when nothing else does. */
  sortAt?: string | undefined;
  reason?: FragmentOf<typeof ReasonFragment> | null | undefined;
  /** The day, where it is another than the post above; null for none. */
  day?: string | null | undefined;
  /** The gutter says the hour where days are marked, else the day too. */
  gutter?: 'clock' | 'date';
  position?: number | undefined;
  setSize?: number | undefined;
  /** Stands in a group that is laid out, or not, as a whole. */
  grouped?: boolean;
  /** The one post that the page is about. */
  main?: boolean;
  /** The post that the list answers: that its answers answer it need not be said. */
  answersId?: string | undefined;
  /** A line leads up or down to its neighbours in the thread. */
  thread?: 'above' | 'below' | 'both' | undefined;
}

/** One post: the gutter carries time and kind, the line is the largest thing there is. */
export const PostItem = memo(function PostItem(props: PostItemProps): ReactNode {
  const { post: ref, day = null, position, setSize, grouped = false, main = false, thread } = props;
  const { sortAt, reason, gutter, answersId } = props;
  const post = readFragment(PostItemFragment, ref);
  const headingId = useId();
  const openThread = useOpenThread(post.id, main);
  return (
    <article
      className={classNames(
        css.post,
        main && css.main,
        position !== undefined && !grouped && css.listed,
        thread !== undefined && css[thread],
      )}
      aria-labelledby={headingId}
      aria-posinset={position}
      aria-setsize={setSize}
      tabIndex={-1}
      data-post={post.id}
      data-main={main || undefined}
      onClick={openThread}
    >
      {day !== null && <p className={css.day}>{day}</p>}
      {post.deletedAt !== null || post.author === null ? (
        <Tombstone headingId={headingId} at={post.createdAt} />
      ) : (
        <Written
          headingId={headingId}
          post={post}
          author={post.author}
          sortAt={sortAt}
          reason={reason}
          gutter={gutter}
          answersId={answersId}
          main={main}
        />
      )}
    </article>
  );
});

interface WrittenProps extends Pick<PostItemProps, 'sortAt' | 'reason' | 'answersId'> {
  gutter: 'clock' | 'date' | undefined;
  main: boolean;
  post: PostItemData;
  author: NonNullable<PostItemData['author']>;
  headingId: string;
}

/** Knows nothing of its place: one more post on top moves all others of a long list and renders none of them anew. */
const Written = memo(function Written({
  post,
  author,
  headingId,
  sortAt,
  reason,
  gutter = 'date',
  answersId,
  main,
}: WrittenProps): ReactNode {
  const t = useT();
  const times = useTimes();
  const [editing, setEditing] = useState(false);
  const at = sortAt ?? post.createdAt;
  const words = { author: author.displayName, moment: times.exact(post.createdAt) };
  return (
    <>
      <VisuallyHidden as="h2" id={headingId}>
        {post.kind === 'PLAIN'
          ? t('post.heading', words)
          : t('post.headingKind', { ...words, kind: t(KIND_WORDS[post.kind]) })}
      </VisuallyHidden>
      <div className={css.gutter}>
        <Link to={`/p/${post.id}`} className={css.time} data-action="open">
          <VisuallyHidden>{t('post.open', words)}</VisuallyHidden>
          {gutter === 'date' && !times.isToday(at) && <Moment at={at} as="date" className={css.date} />}
          <Moment at={at} as="clock" />
        </Link>
        {post.kind !== 'PLAIN' && (
          <Link to={kindAddress(post.kind)} className={css.kind}>
            <KindMark kind={post.kind} />
          </Link>
        )}
      </div>
      <div className={css.body}>
        <div className={css.byline}>
          <PersonLine person={author} withHandle={main} />
          <Marks post={post} at={at} answersId={answersId} />
          {reason !== null && reason !== undefined && <Reason reason={reason} authorId={author.id} />}
        </div>
        {editing && post.text !== null ? (
          <Part fallback={<PostText post={post} />}>
            <EditPost post={post} written={post.text} onDone={() => setEditing(false)} />
          </Part>
        ) : (
          <PostText post={post} />
        )}
        {post.quoteOf !== null && <QuotedPost post={post.quoteOf} />}
        {!editing && <PostActions post={post} author={author} onEdit={() => setEditing(true)} />}
      </div>
    </>
  );
});

interface MarksProps {
  post: PostItemData;
  at: string;
  answersId: string | undefined;
}

/** What else there is to know of it: to whom it answers, who may read it, that it was edited. */
function Marks({ post, at, answersId }: MarksProps): ReactNode {
  const t = useT();
  const times = useTimes();
  const answered = post.inReplyTo?.id === answersId ? null : post.inReplyTo?.author;
  return (
    <>
      {post.isAcceptedAnswer && (
        <span className={css.accepted}>
          <Icon name="check" size={14} /> {t('post.accepted')}
        </span>
      )}
      {answered !== null && answered !== undefined && (
        <span className={css.mark}>
          <T
            id="post.inReplyTo"
            values={{ who: () => <Link to={`/p/${post.inReplyTo?.id ?? ''}`}>{answered.displayName}</Link> }}
          />
        </span>
      )}
      {post.visibility !== 'COMPANY' && (
        <span className={css.mark}>
          <Icon name="lock" size={13} />
          {post.visibility === 'TEAM'
            ? t('audience.teamOnly', { team: post.audienceTeam?.displayName ?? '' })
            : t('audience.mentionedOnly')}
        </span>
      )}
      {times.dayKey(at) !== times.dayKey(post.createdAt) && (
        <span className={css.mark}>{t('post.writtenOn', { moment: times.date(post.createdAt) })}</span>
      )}
      {post.editedAt !== null && <EditedMark post={post} at={post.editedAt} />}
    </>
  );
}

function EditedMark({ post, at }: { post: PostItemData; at: string }): ReactNode {
  const t = useT();
  const times = useTimes();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={css.edited}
        title={t('post.editedTitle', { moment: times.relative(at) })}
        onClick={() => setOpen(true)}
      >
        {t('post.edited')}
      </button>
      {open && (
        <Part>
          <VersionsDialog postId={post.id} mayPurge={post.viewerMay.purge} onClose={() => setOpen(false)} />
        </Part>
      )}
    </>
  );
}

/** A click on the post itself opens its thread; on anything in it that acts, it does not. */
function useOpenThread(id: string, main: boolean): ((event: MouseEvent) => void) | undefined {
  const navigate = useNavigate();
  if (main) return undefined;
  return (event) => {
    const target = event.target as Element;
    const acts = target.closest('a, button, input, textarea, select, label, [role="dialog"], [role="menu"]');
    if (acts !== null || event.defaultPrevented || document.getSelection()?.isCollapsed === false) return;
    // Portals bubble through React's tree: only clicks inside the article itself count.
    if (!event.currentTarget.contains(target)) return;
    void navigate(`/p/${id}`);
  };
}
