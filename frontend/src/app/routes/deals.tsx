import { useApolloClient, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { DealBoardQuery, DealCsvQuery } from '../../features/deals/deal-board.query.js';
import { DealBoardView } from '../../features/deals/deal-board-view.js';
import { DealFilters } from '../../features/deals/deal-filters.js';
import { DealList } from '../../features/deals/deal-list.js';
import { spanOf } from '../../features/deals/deal-span.js';
import { LossNotice } from '../../features/deals/loss-notice.js';
import { useDealWording } from '../../features/deals/deal-words.js';
import css from '../../features/deals/deals.module.css';
import { useDealsChanged } from '../../features/deals/use-deals-changed.js';
import { saveCsv } from '../../features/figures/save-csv.js';
import { useViewer } from '../../features/people/viewer.js';
import { useToday } from '../../lib/format/today.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { PostSkeletons } from '../../ui/skeleton.js';

/** The deal board: its address says span, team, topic and client, so it can be shared. */
export function Component(): ReactNode {
  const t = useT();
  const wording = useDealWording();
  const apollo = useApolloClient();
  const { person } = useViewer();
  const [search, setSearch] = useSearchParams();
  const span = spanOf(search, useToday(person.timeZone));
  const team = search.get('team');
  const topic = search.get('topic');
  const client = search.get('client');
  const asked = { from: span.from, to: span.to, team, topic };
  const { data, previousData, error, refetch } = useQuery(DealBoardQuery, {
    variables: asked,
    fetchPolicy: 'cache-and-network',
  });
  useDealsChanged(() => void refetch());
  const board = data?.dealBoard ?? (error === undefined ? previousData?.dealBoard : undefined);
  const withChoices = (choices: Record<string, string>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(choices)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    return next;
  };
  const download = async () => {
    const { data: sheet } = await apollo.query({
      query: DealCsvQuery,
      variables: asked,
      fetchPolicy: 'no-cache',
    });
    if (sheet !== undefined) saveCsv(`${t('deals.file')}-${span.from}-${span.to}.csv`, sheet.dealCsv);
  };
  const isEmpty = board !== undefined && board.sums.wonCount + board.sums.lostCount === 0;
  return (
    <Page
      title={t('deals.title')}
      wide
      header={
        <PageHeader title={t('deals.title')}>
          <p>{t('deals.readable')}</p>
          <DealFilters
            span={span}
            team={team}
            topic={topic}
            board={board}
            onChoose={(choices) =>
              setSearch(withChoices(choices), { replace: true, preventScrollReset: true })
            }
          />
        </PageHeader>
      }
    >
      <LossNotice />
      {board === undefined &&
        (error === undefined ? <PostSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />)}
      {isEmpty && <EmptyState title={t('deals.none.title')}>{t('deals.none.words')}</EmptyState>}
      {board !== undefined && !isEmpty && (
        <div className={css.body}>
          <DealBoardView
            board={board}
            wording={wording}
            hrefOf={(choices) => `/deals?${withChoices(choices).toString()}`}
          />
          {client !== null && (
            <p className={css.note}>
              {t('deals.ofClient', { client: search.get('clientName') ?? client })}{' '}
              <Link to={`/deals?${withChoices({ client: '', clientName: '' }).toString()}`}>
                {t('deals.allClients')}
              </Link>
            </p>
          )}
          <p className={css.more}>
            <Button size="s" onPress={() => void download()}>
              {t('figures.csv')}
            </Button>
          </p>
          <DealList span={asked} client={client} wording={wording} />
        </div>
      )}
    </Page>
  );
}
