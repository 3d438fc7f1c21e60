import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { FigureBoardView } from '../../features/figures/figure-board.js';
import { type PeriodName, TeamFiguresQuery } from '../../features/figures/figure-board.query.js';
import css from '../../features/figures/figure-page.module.css';
import { PERIOD_WORDS, periodOf } from '../../features/figures/figure-periods.js';
import { useFigureWording } from '../../features/figures/figure-words.js';
import { topicAddress } from '../../features/topics/topic-address.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { PostSkeletons } from '../../ui/skeleton.js';

/** All that a team counts, with those below it: every metric of the topics that expect its figures. */
export function Component(): ReactNode {
  const t = useT();
  const wording = useFigureWording();
  const { handle = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const by = periodOf(search.get('by'));
  const { data, previousData, error, refetch } = useQuery(TeamFiguresQuery, {
    variables: { team: handle, by },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  const title = t('figures.ofTeam', { team: shown?.team.displayName ?? `@${handle}` });
  if (shown === undefined) {
    return (
      <Page title={title} wide header={<PageHeader withBack title={title} />}>
        {error === undefined ? <PostSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />}
      </Page>
    );
  }
  const boards = shown.teamFigureBoards;
  return (
    <Page
      title={title}
      wide
      header={
        <PageHeader withBack title={title}>
          {boards.length > 0 && (
            <div className={css.choices}>
              <Select
                label={t('figures.by')}
                name="by"
                value={by}
                onChange={(value) =>
                  setSearch(value === 'DAY' ? {} : { by: value }, { replace: true, preventScrollReset: true })
                }
                choices={(Object.keys(PERIOD_WORDS) as PeriodName[]).map((value) => ({
                  value,
                  label: t(PERIOD_WORDS[value]),
                }))}
              />
            </div>
          )}
        </PageHeader>
      }
    >
      {boards.length === 0 && (
        <EmptyState title={t('figures.ofTeam.none')}>{t('figures.ofTeam.none.words')}</EmptyState>
      )}
      {boards.flatMap((board) =>
        board.series.map((series) => (
          <Section
            key={`${board.topic.id} ${series.id}`}
            title={`#${board.topic.name} · ${wording.name(series)}`}
            actions={
              <Link
                to={`${topicAddress(board.topic.key)}/figures?${new URLSearchParams({ team: handle, metric: series.id, by }).toString()}`}
              >
                {t('figures.link')}
              </Link>
            }
          >
            <FigureBoardView
              board={board}
              series={series}
              by={by}
              onChanged={() => void refetch()}
              isFolded
            />
          </Section>
        )),
      )}
    </Page>
  );
}
