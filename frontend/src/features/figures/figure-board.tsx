import { useApolloClient } from '@apollo/client/react';
import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { lazily } from '../../lib/lazily.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { classNames } from '../../ui/class-names.js';
import {
  type FigureBoardData,
  FigureCsvQuery,
  type PeriodName,
  type PointData,
} from './figure-board.query.js';
import { FigureHeadline, isTellingTeams } from './figure-headline.js';
import css from './figure-page.module.css';
import { FigurePostsDialog } from './figure-posts-dialog.js';
import { useFigureWording } from './figure-words.js';
import { saveCsv } from './save-csv.js';
import { SeriesTable } from './series-table.js';
import { useFiguresChanged } from './use-figures-changed.js';

const SeriesChart = lazily(async () => (await import('./series-chart.js')).SeriesChart);

interface Props {
  board: FigureBoardData;
  series: FigureBoardData['series'][number];
  by: PeriodName;
  onChanged: () => void;
  /** The table waits to be opened, where several stand on a page. */
  isFolded?: boolean;
  /** What else one may do with it, beside the sheet. */
  below?: ReactNode;
}

/** One series: its newest value with what it is compared with, the chart, the table. */
export function FigureBoardView({ board, series, by, onChanged, isFolded = false, below }: Props): ReactNode {
  const t = useT();
  const client = useApolloClient();
  const wording = useFigureWording();
  const [opened, setOpened] = useState<PointData | null>(null);
  const [at, setAt] = useState<number | null>(null);
  useFiguresChanged(board.topic.key, onChanged);
  const { topic, team } = board;
  const whose = team?.displayName ?? t('figures.wholeCompany');
  const latest = series.points.findLast((point) => point.value !== null);
  const looked = (at === null ? undefined : series.points[at]) ?? latest;
  const label = t('figures.chart', { metric: wording.name(series), team: whose });

  const download = async () => {
    const from = series.points[0]?.start ?? '';
    const last = series.points.at(-1)?.before ?? from;
    const to = new Date(Date.parse(last) - 86_400_000).toISOString().slice(0, 10);
    const variables = { topic: topic.key, team: team?.handle ?? null, from, to };
    const { data } = await client.query({ query: FigureCsvQuery, variables, fetchPolicy: 'no-cache' });
    if (data !== undefined) saveCsv(`${topic.key}-${from}-${to}.csv`, data.figureCsv);
  };

  const table = (
    <SeriesTable
      caption={label}
      series={series}
      by={by}
      isTellingTeams={isTellingTeams(board)}
      wording={wording}
      onPoint={setOpened}
    />
  );

  return (
    <div className={classNames(css.body, isFolded && css.inSection)}>
      {looked !== undefined && (
        <FigureHeadline
          board={board}
          series={series}
          by={by}
          point={looked}
          isLatest={looked === latest}
          wording={wording}
        />
      )}
      <Suspense fallback={<div className={css.room} />}>
        <SeriesChart
          label={label}
          series={series}
          by={by}
          wording={wording}
          at={at}
          onLook={setAt}
          onPoint={setOpened}
        />
      </Suspense>
      {isFolded ? (
        <details>
          <summary className={css.fold}>{t('figures.table')}</summary>
          {table}
        </details>
      ) : (
        table
      )}
      <div className={css.below}>
        <Button size="s" onPress={() => void download()}>
          {t('figures.csv')}
        </Button>
        {below}
      </div>
      {opened !== null && (
        <FigurePostsDialog
          topic={topic.key}
          team={team?.handle ?? null}
          series={series}
          point={opened}
          period={wording.period(opened.start, opened.before, by)}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
