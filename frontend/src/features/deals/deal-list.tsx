import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { useRefusal } from '../../ui/refusal.js';
import { PostSkeletons } from '../../ui/skeleton.js';
import { QuotedPost } from '../posts/quoted-post.js';
import { type DealListed, DealListQuery } from './deal-board.query.js';
import css from './deals.module.css';
import type { DealWording } from './deal-words.js';
import { useDealsChanged } from './use-deals-changed.js';

interface Props {
  span: { from: string; to: string; team: string | null; topic: string | null };
  client: string | null;
  wording: DealWording;
}

/** The deals themselves, newest first, each with the post that says it. */
export function DealList({ span, client, wording }: Props): ReactNode {
  const t = useT();
  const refused = useRefusal();
  const { data, error, loading, refetch, fetchMore } = useQuery(DealListQuery, {
    variables: { ...span, client },
    fetchPolicy: 'cache-and-network',
  });
  useDealsChanged(() => void refetch());
  const list = data?.deals;
  return (
    <section className={css.section}>
      <h2 className={css.title}>{t('deals.list')}</h2>
      {list === undefined && error !== undefined && <ErrorState error={error} onRetry={() => refetch()} />}
      {list === undefined && error === undefined && <PostSkeletons count={2} />}
      {list !== undefined && (
        <ul className={css.deals} aria-label={t('deals.list')}>
          {list.edges.map(({ node }) => (
            <li key={node.id}>
              <DealLine deal={node} wording={wording} />
              <QuotedPost post={node.post} />
            </li>
          ))}
        </ul>
      )}
      {list?.edges.length === 0 && <p className={css.note}>{t('deals.listEmpty')}</p>}
      {list?.pageInfo.hasNextPage === true && (
        <p className={css.more}>
          <Button
            isPending={loading}
            onPress={() => {
              fetchMore({ variables: { after: list.pageInfo.endCursor } }).catch(refused);
            }}
          >
            {t('ui.loadMore')}
          </Button>
        </p>
      )}
    </section>
  );
}

function DealLine({ deal, wording }: { deal: DealListed; wording: DealWording }): ReactNode {
  const t = useT();
  const { client, clientTopic, amount, currency, team, reason, reasonReply, outcome } = deal;
  const amountWords = amount !== null && currency !== null ? wording.money(amount, currency) : null;
  const why = [
    reason === null ? null : wording.reason(reason),
    reasonReply === null ? null : (
      <Link key="reply" to={`/p/${reasonReply.id}`}>
        {t('deals.reasonReply')}
      </Link>
    ),
  ].filter((each) => each !== null);
  return (
    <p className={css.deal}>
      <strong>{t(outcome === 'WON' ? 'deals.wonOne' : 'deals.lostOne')}</strong>
      {clientTopic !== null ? (
        <Link to={`/topics/${encodeURIComponent(clientTopic.key)}`}>#{clientTopic.name}</Link>
      ) : (
        client !== null && <span>{client}</span>
      )}
      {amountWords !== null && <strong>{amountWords}</strong>}
      {team !== null && <span className={css.soft}>{team.displayName}</span>}
      <span className={css.soft}>{wording.day(deal.day)}</span>
      {why.map((each, index) => (
        <span key={index} className={css.soft}>
          {each}
        </span>
      ))}
    </p>
  );
}
