import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { KindMark } from '../posts/kind-mark.js';
import { PostText } from '../posts/post-text.js';
import type { WallPost } from './event.fragment.js';
import css from './topic-wall.module.css';
import { useProjector } from './use-projector.js';

interface Props {
  title: string;
  posts: readonly WallPost[];
  /** Where the topic's page is. */
  back: string;
  mayHide: boolean;
  onHide: (postId: string) => void;
}

/** A topic for a projector: large, nothing beside it, the newest on top. */
export function TopicWall({ title, posts, back, mayHide, onHide }: Props): ReactNode {
  const t = useT();
  const times = useTimes();
  const wall = useRef<HTMLDivElement>(null);
  const { fill } = useProjector(wall);
  return (
    <div ref={wall} className={css.wall} role="region" aria-label={t('events.wall')}>
      <header className={css.head}>
        <p className={css.name}>{title}</p>
        <p className={css.acts}>
          {fill !== null && (
            <Button size="s" tone="quiet" onPress={fill}>
              {t('events.wall.fill')}
            </Button>
          )}
          <Link to={back}>{t('events.wall.leave')}</Link>
        </p>
      </header>
      {posts.length === 0 && <p className={css.none}>{t('events.wall.none', { name: title })}</p>}
      <ol className={css.posts} aria-live="polite">
        {posts.map(({ id, kind, author, createdAt, ...line }) => (
          <li key={id} className={css.post}>
            <PostText post={line} />
            <p className={css.by}>
              <bdi>{author?.displayName}</bdi>
              <span>{times.isToday(createdAt) ? times.clock(createdAt) : times.date(createdAt)}</span>
              <KindMark kind={kind} />
              {mayHide && (
                <Button size="s" tone="quiet" className={css.hide} onPress={() => onHide(id)}>
                  {t('events.wall.hide')}
                </Button>
              )}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
