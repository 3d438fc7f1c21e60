import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { POST_LIMIT } from '@breve/text';
import { useIntl } from 'react-intl';
import { useT } from '../../../lib/intl/translate.js';
import { useAnnouncer } from '../../../ui/announcer.js';
import { classNames } from '../../../ui/class-names.js';
import css from './counter.module.css';

const RADIUS = 10;
const LENGTH = 2 * Math.PI * RADIUS;
/** From here on the arc becomes a number. */
const NEAR = 20;
const PAUSE_MS = 900;

/** How much room is left: a thin arc, a number at 20, a negative one beyond. Said at 20, at 0 and beyond. */
export function Counter({ count }: { count: number }): ReactNode {
  const t = useT();
  const { formatNumber } = useIntl();
  const { announce } = useAnnouncer();
  const left = POST_LIMIT - count;
  const before = useRef(left);

  useEffect(() => {
    const last = before.current;
    before.current = left;
    if (left === last) return;
    if ((left <= NEAR && last > NEAR) || (left <= 0 && last > 0)) {
      announce(left < 0 ? t('composer.over', { count: -left }) : t('composer.left', { count: left }));
      return;
    }
    if (left >= 0) return;
    // Beyond, each letter would be said: wait until one pauses.
    const timer = setTimeout(() => announce(t('composer.over', { count: -left })), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [left, announce, t]);

  const share = Math.min(1, Math.max(0, count / POST_LIMIT));
  return (
    <span
      className={classNames(css.counter, left <= NEAR && css.near, left < 0 && css.over)}
      role="img"
      aria-label={left < 0 ? t('composer.over', { count: -left }) : t('composer.left', { count: left })}
    >
      {left <= NEAR ? (
        <span>{formatNumber(left)}</span>
      ) : (
        <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true" focusable="false">
          <circle cx="13" cy="13" r={RADIUS} className={css.track} />
          <circle
            cx="13"
            cy="13"
            r={RADIUS}
            className={css.arc}
            strokeDasharray={`${LENGTH * share} ${LENGTH}`}
            transform="rotate(-90 13 13)"
          />
        </svg>
      )}
    </span>
  );
}
