import { useApolloClient } from '@apollo/client/react';
import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { lazily } from '../../lib/lazily.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import {
  type FigureBoardData,
  FigureCsvQuery,
  type PeriodName,
  type PointData,
} from './figure-board.query.js';
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
}

/** One series: its newest value with what it is compared with, the chart, the table. */
export function FigureBoardView({ board, series, by, onChanged, isFolded = false }: Props): ReactNode {
  const t = useT();
  const client = useApolloClient();
  const wording = useFigureWording();
  const [opened, setOpened] = useState<PointData | null>(null);
  useFiguresChanged(board.topic.key, onChanged);
  const { topic, team, expectedTeams } = board;
  const whose = team?.displayName ?? t('figures.wholeCompany');
  const latest = series.points.findLast((point) => point.value !== null);
  // A target is for a day, all teams together.
  const target =
    by === 'DAY' && team === null && series.unit === series.metric.unit ? series.metric.target : null;
  const { taxNote } = series.metric;

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
      caption={t('figures.chart', { metric: wording.name(series), team: whose })}
      series={series}
      by={by}
      expected={expectedTeams.length}
      wording={wording}
      onPoint={setOpened}
    />
  );

  return (
    <div className={css.body}>
      {latest?.value != null && (
        <>
          <p className={css.headline}>
            <strong className={css.amount}>{wording.value(latest.value, series)}</strong>
            <span>
              {wording.name(series)}
              {taxNote !== null && ` ${t(taxNote === 'HT' ? 'figures.taxHT' : 'figures.taxTTC')}`}
              {', '}
              {wording.period(latest.start, latest.before, by)}
              {latest.isPartial && ` (${t('figures.partial')})`}
            </span>
          </p>
          <p className={css.facts}>
            {[
              target !== null && `${t('figures.target')} ${wording.value(target, series)}`,
              expectedTeams.length > 0 &&
                `${t('figures.reported')} ${t('figures.reportedOf', { count: latest.reportedCount, all: expectedTeams.length })}`,
              latest.missingTeams.length > 0 &&
                t('figures.missing', {
                  teams: latest.missingTeams.map(({ displayName }) => displayName).join(', '),
                }),
            ]
              .filter((fact) => fact !== false)
              .join(' · ')}
          </p>
        </>
      )}
      <Suspense fallback={<div className={css.room} />}>
        <SeriesChart series={series} by={by} target={target} wording={wording} onPoint={setOpened} />
      </Suspense>
      {isFolded ? (
        <details>
          <summary className={css.fold}>{t('figures.table')}</summary>
          {table}
        </details>
      ) : (
        table
      )}
      <p className={css.headline}>
        <Button size="s" onPress={() => void download()}>
          {t('figures.csv')}
        </Button>
      </p>
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
