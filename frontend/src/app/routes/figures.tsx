import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { FigureBoardView } from '../../features/figures/figure-board.js';
import { FigureBoardQuery, type PeriodName } from '../../features/figures/figure-board.query.js';
import css from '../../features/figures/figure-page.module.css';
import { PERIOD_WORDS, periodOf } from '../../features/figures/figure-periods.js';
import { useFigureWording } from '../../features/figures/figure-words.js';
import { topicAddress } from '../../features/topics/topic-address.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { ButtonLink } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { PostSkeletons } from '../../ui/skeleton.js';

/** What a topic counts: its address says team, metric, period and until when, so it can be shared. */
export function Component(): ReactNode {
  const t = useT();
  const wording = useFigureWording();
  const { name = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const by = periodOf(search.get('by'));
  const team = search.get('team');
  const until = search.get('until');
  const { data, previousData, error, refetch } = useQuery(FigureBoardQuery, {
    variables: { topic: name, team, by, until },
    fetchPolicy: 'cache-and-network',
  });
  const board = (data ?? previousData)?.figureBoard;
  const title = t('figures.title', { topic: `#${board?.topic.name ?? name}` });
  if (board === undefined) {
    return (
      <Page title={title} wide header={<PageHeader withBack title={title} />}>
        {error === undefined ? <PostSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />}
      </Page>
    );
  }
  const series = board.series.find(({ id }) => id === search.get('metric')) ?? board.series[0];
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  // The team shown is offered too, whether figures are expected of it or not.
  const teams = new Map(
    [...board.expectedTeams, ...(board.team ? [board.team] : [])].map((each) => [each.handle, each]),
  );
  return (
    <Page
      title={title}
      wide
      header={
        <PageHeader withBack title={title}>
          {series !== undefined && (
            <div className={css.choices}>
              <Select
                label={t('figures.metric')}
                name="metric"
                value={series.id}
                onChange={(value) => choose('metric', value)}
                choices={board.series.map((each) => ({ value: each.id, label: wording.name(each) }))}
              />
              <Select
                label={t('figures.whose')}
                name="team"
                value={team ?? ''}
                onChange={(value) => choose('team', value)}
                choices={[
                  { value: '', label: t('figures.wholeCompany') },
                  ...[...teams.values()].map(({ handle, displayName }) => ({
                    value: handle,
                    label: displayName,
                  })),
                ]}
              />
              <Select
                label={t('figures.by')}
                name="by"
                value={by}
                onChange={(value) => choose('by', value === 'DAY' ? '' : value)}
                choices={(Object.keys(PERIOD_WORDS) as PeriodName[]).map((value) => ({
                  value,
                  label: t(PERIOD_WORDS[value]),
                }))}
              />
            </div>
          )}
          <p className={css.links}>
            <ButtonLink size="s" to={`${topicAddress(board.topic.key)}/counting`}>
              {t('counting.link')}
            </ButtonLink>
          </p>
        </PageHeader>
      }
    >
      {series === undefined ? (
        <EmptyState title={t('figures.none.title')}>{t('figures.none.words')}</EmptyState>
      ) : (
        <FigureBoardView
          board={board}
          series={series}
          by={by}
          onChanged={() => void refetch()}
          below={
            <>
              <Button size="s" onPress={() => choose('until', dayBefore(series.points[0]?.start ?? ''))}>
                {t('figures.earlier')}
              </Button>
              {until !== null && (
                <Button size="s" onPress={() => choose('until', '')}>
                  {t('figures.toToday')}
                </Button>
              )}
            </>
          }
        />
      )}
    </Page>
  );
}

/** The last day of what came before. */
function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
