import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { QuotedPost } from '../posts/quoted-post.js';
import css from './deals.module.css';
import { LossToExplainQuery } from './loss-reason.query.js';
import { ReasonChoices } from './reason-choices.js';

/** Asks whoever lost a deal, once, why: a word is enough, and "don't ask again" is for good. */
export function LossNotice(): ReactNode {
  const t = useT();
  const { data, refetch } = useQuery(LossToExplainQuery, { fetchPolicy: 'cache-and-network' });
  const loss = data?.lossToExplain;
  if (loss?.reason !== null || loss.reasonReply !== null || loss.reasonDeclined) return null;
  return (
    <aside className={css.asked} aria-label={t('deals.changeReason')}>
      <p>{t('deals.ask')}</p>
      <QuotedPost post={loss.post} />
      <ReasonChoices key={loss.id} loss={loss} replies={[]} onDone={() => void refetch()} />
    </aside>
  );
}
