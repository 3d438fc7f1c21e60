import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { T, useT } from '../../lib/intl/translate.js';
import { Avatar } from '../../ui/avatar.js';
import { Button } from '../../ui/button.js';
import { classNames } from '../../ui/class-names.js';
import { Icon, type IconName } from '../../ui/icon.js';
import { Moment } from '../../ui/moment.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { REACTION_WORDS } from '../posts/post-kinds.js';
import { PostText, PostTextFragment } from '../posts/post-text.js';
import { topicAddress } from '../topics/topic-address.js';
import css from './notification-row.module.css';

export const NotificationRowFragment = graphql(
  `
    fragment NotificationRow on Notification {
      id
      kind
      createdAt
      readAt
      reactionKind
      subjectId
      actor {
        id
        handle
        displayName
        avatar {
          initials
          hue
        }
      }
      searchAlert {
        postCount
        search {
          id
          name
        }
      }
      followAlert {
        postCount
        topic {
          id
          key
          name
        }
      }
      awaitingTopic {
        id
        key
        name
      }
      handover {
        topicCount
        cardCount
      }
      digestNotice {
        editionId
        name
      }
      post {
        id
        deletedAt
        ...PostText
      }
    }
  `,
  [PostTextFragment],
);

const WORDS = {
  MENTION: 'notifications.mention',
  REPLY: 'notifications.reply',
  REACTION: 'notifications.reaction',
  REPOST: 'notifications.repost',
  QUOTE: 'notifications.quote',
  FOLLOW: 'notifications.follow',
  ANNOUNCEMENT: 'notifications.announcement',
  ACCEPTANCE: 'notifications.acceptance',
  ANSWER: 'notifications.answer',
  PROPOSAL: 'notifications.proposal',
  OVERDUE: 'notifications.overdue',
  CARD: 'notifications.card',
  SEARCH: 'notifications.search',
  FIGURES: 'notifications.figures',
  REMINDER: 'notifications.reminder',
  BLOCKED: 'notifications.blocked',
  PINNED: 'notifications.pinned',
  DIGEST: 'notifications.digest',
  HANDOVER: 'notifications.handover',
  POSTED: 'notifications.posted',
} as const;

/** What nobody did: it has no face, least of all one's own. */
const MARKS: Partial<Record<keyof typeof WORDS, IconName>> = {
  DIGEST: 'digest',
  FIGURES: 'deals',
  REMINDER: 'round',
  CARD: 'question',
};

interface Props {
  notification: FragmentOf<typeof NotificationRowFragment>;
  onRead: (id: string) => void;
}

/** Who did what, and the post it is about. Opening it reads it. */
export function NotificationRow({ notification: ref, onRead }: Props): ReactNode {
  const t = useT();
  const { id, kind, createdAt, readAt, actor, post, reactionKind, ...about } = readFragment(
    NotificationRowFragment,
    ref,
  );
  const { searchAlert, followAlert, subjectId, awaitingTopic, digestNotice, handover } = about;
  const mark = MARKS[kind];
  const unread = readAt === null;
  const read = () => {
    if (unread) onRead(id);
  };
  const search = searchAlert === null || searchAlert.postCount === 1 ? null : searchAlert.search;
  const to =
    awaitingTopic !== null
      ? topicAddress(awaitingTopic.key)
      : digestNotice !== null
        ? `/digests/${digestNotice.editionId}`
        : handover !== null && handover.topicCount > 0
          ? '/about-me?list=topics'
          : followAlert !== null && followAlert.postCount > 1
            ? followAlert.topic === null
              ? `/people/${actor.handle}`
              : topicAddress(followAlert.topic.key)
            : search === null
              ? placeOf(kind, subjectId, post?.id, actor.handle)
              : `/searches/${search.id}`;
  const topic = awaitingTopic ?? followAlert?.topic ?? null;
  const name = topic !== null ? `#${topic.name}` : (digestNotice?.name ?? searchAlert?.search.name ?? '');
  return (
    <div className={classNames(css.row, unread && css.unread)}>
      {mark === undefined ? (
        <Avatar initials={actor.avatar.initials} hue={actor.avatar.hue} size={32} />
      ) : (
        <span className={css.mark} aria-hidden="true">
          <Icon name={mark} />
        </span>
      )}
      <div className={css.words}>
        <p>
          {unread && <VisuallyHidden>{t('notifications.unread')} </VisuallyHidden>}
          <Link to={to} className={css.link} onClick={read}>
            <T
              id={WORDS[kind]}
              values={{
                who: <bdi className={css.who}>{actor.displayName}</bdi>,
                count: searchAlert?.postCount ?? followAlert?.postCount ?? 0,
                of: topic === null ? 'person' : 'topic',
                name,
                topics: handover?.topicCount ?? 0,
                cards: handover?.cardCount ?? 0,
                both: handover !== null && handover.topicCount > 0 && handover.cardCount > 0 ? 'yes' : 'no',
                reaction: reactionKind === null ? '' : t(REACTION_WORDS[reactionKind]),
              }}
            />
          </Link>
        </p>
        {post !== null && post.deletedAt === null && kind !== 'REMINDER' && (
          <div className={css.post}>
            <PostText post={post} />
          </div>
        )}
        <p className={css.time}>
          <Moment at={createdAt} as="relative" />
        </p>
      </div>
      {unread && (
        <Button tone="quiet" size="s" iconOnly aria-label={t('notifications.markRead')} onPress={read}>
          <Icon name="check" />
        </Button>
      )}
    </div>
  );
}

/** Where it leads: to its card, else its post, else who did it. */
function placeOf(
  kind: keyof typeof WORDS,
  subjectId: string | null,
  postId: string | undefined,
  handle: string,
): string {
  if (kind === 'REMINDER') return '/round';
  if (kind === 'DIGEST') return '/digests';
  if (kind === 'CARD' && subjectId !== null) return `/cards/${subjectId}`;
  return postId === undefined ? `/people/${handle}` : `/p/${postId}`;
}
