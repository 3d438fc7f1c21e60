import { LEADING_HEALTH_MARK } from '@breve/text';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../../lib/intl/translate.js';
import { Moment } from '../../ui/moment.js';
import { PersonLine } from '../people/person-line.js';
import { PostText } from '../posts/post-text.js';
import { HealthMark } from './health-mark.js';
import type { RoundLineData } from './round.fragment.js';
import css from './round-line-item.module.css';

/** What one person said: the shape in the gutter, the line, who and when. */
export function RoundLineItem({ line }: { line: RoundLineData }): ReactNode {
  const t = useT();
  const { health, post, repeated, isLate } = line;
  return (
    <li className={css.line}>
      <span className={css.gutter}>
        <HealthMark health={health} size={14} wordHidden />
      </span>
      {post?.author == null ? (
        <p className={css.gone}>{t('rounds.lineGone')}</p>
      ) : (
        <div className={css.words}>
          <PostText post={post} without={LEADING_HEALTH_MARK} />
          <div className={css.by}>
            <PersonLine person={post.author} />
            <Link to={`/p/${post.id}`} className={css.time}>
              <Moment at={post.createdAt} as={repeated ? 'date' : 'clock'} />
            </Link>
            {repeated && <span>{t('rounds.unchanged')}</span>}
            {isLate && <span>{t('rounds.late')}</span>}
          </div>
        </div>
      )}
    </li>
  );
}
