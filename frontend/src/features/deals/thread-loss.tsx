import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../../lib/intl/translate.js';
import css from './deals.module.css';
import { useDealWording } from './deal-words.js';
import { PostLossQuery } from './loss-reason.query.js';
import { ReasonChoices } from './reason-choices.js';

interface Props {
  postId: string;
  isOwn: boolean;
  replies: readonly { id: string; text: string }[];
}

/** Under a loss: why, for its readers; for its author, the choice. */
export function ThreadLoss({ postId, isOwn, replies }: Props): ReactNode {
  const t = useT();
  const wording = useDealWording();
  const { data } = useQuery(PostLossQuery, { variables: { id: postId }, fetchPolicy: 'cache-and-network' });
  const loss = data?.post.deal ?? null;
  if (loss === null) return null;
  const { reason, reasonReply } = loss;
  if (isOwn) {
    return (
      <aside className={css.asked} aria-label={t('deals.changeReason')}>
        <p>{reason === null && reasonReply === null ? t('deals.ask') : t('deals.changeReason')}</p>
        <ReasonChoices loss={loss} replies={replies} />
      </aside>
    );
  }
  if (reason === null && reasonReply === null) return null;
  return (
    <p className={css.asked}>
      {t('deals.changeReason')}
      {reason !== null && ` · ${wording.reason(reason)}`}
      {reasonReply !== null && (
        <>
          {' · '}
          <Link to={`/p/${reasonReply.id}`}>{t('deals.reasonReply')}</Link>
        </>
      )}
    </p>
  );
}
