import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorState } from '../../ui/error-state.js';
import { PostSkeletons } from '../../ui/skeleton.js';
import { QuotedPost } from '../posts/quoted-post.js';
import { FigureLines } from './figure-lines.js';
import css from './figure-page.module.css';
import { FigurePostsQuery, type PointData, type SeriesData } from './figure-board.query.js';

interface Props {
  topic: string;
  team: string | null;
  series: SeriesData;
  point: PointData;
  period: string;
  onClose: () => void;
}

/** The posts behind a value, those one may read. */
export function FigurePostsDialog({ topic, team, series, point, period, onClose }: Props): ReactNode {
  const t = useT();
  const { data, error, refetch } = useQuery(FigurePostsQuery, {
    variables: {
      topic,
      team,
      metricId: series.metric.id,
      unit: series.unit,
      from: point.start,
      before: point.before,
    },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Dialog title={t('figures.posts', { period })} open onClose={onClose}>
      {data === undefined && error !== undefined && <ErrorState error={error} onRetry={() => refetch()} />}
      {data === undefined && error === undefined && <PostSkeletons count={2} />}
      {data !== undefined && (
        <div className={css.posts}>
          {data.figurePosts.length === 0 && <p>{t('figures.noPosts')}</p>}
          {data.figurePosts.map((post) => (
            <div key={post.id}>
              <QuotedPost post={post} />
              <FigureLines figures={post.figures} />
            </div>
          ))}
        </div>
      )}
    </Dialog>
  );
}
