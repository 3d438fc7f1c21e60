import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import type { WallPost } from './event.fragment.js';
import css from './topic-wall.module.css';

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
  return (
    <div className={css.wall} role="region" aria-label={t('events.wall')}>
      <p className={css.head}>
        <Link to={back} className={css.name}>
          {title}
        </Link>
      </p>
      {posts.length === 0 && <p className={css.none}>{t('events.wall.none', { name: title })}</p>}
      <ol className={css.posts} aria-live="polite">
        {posts.map(({ id, text, author, createdAt }) => (
          <li key={id} className={css.post}>
            <p className={css.line} dir="auto">
              {text}
            </p>
            <p className={css.by}>
              <span>{author?.displayName}</span>
              <span>{times.clock(createdAt)}</span>
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
