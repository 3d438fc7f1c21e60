import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { topicAddress } from '../topics/topic-address.js';
import { HealthMark } from './health-mark.js';
import { LineForm } from './line-form.js';
import type { RoundData } from './round.fragment.js';
import { RoundLineItem } from './round-line-item.js';
import css from './round-sheet.module.css';
import { useRoundWords } from './round-words.js';

/** One project on the sheet: the form, then what one said. */
export function RoundSheetItem({ round }: { round: RoundData }): ReactNode {
  const t = useT();
  const words = useRoundWords();
  const { announce } = useAnnouncer();
  const [changing, setChanging] = useState(false);
  const { today, viewerLine } = round;
  if (today === null) return null;
  const name = `#${round.topic.name}`;
  const given = () => {
    setChanging(false);
    announce(t('rounds.thanks', { name }));
  };
  return (
    <article className={css.item} aria-label={name}>
      <div className={css.head}>
        <h2 className={css.name}>
          <Link to={`${topicAddress(round.topic.key)}/round`}>{name}</Link>
        </h2>
        <p className={css.when}>
          {t(today.isClosed ? 'rounds.closed' : 'rounds.until', { time: words.closing(today, round) })}
        </p>
      </div>
      {viewerLine === null || changing ? (
        <LineForm round={round} onGiven={given} onCancel={changing ? () => setChanging(false) : null} />
      ) : (
        <>
          <ul>
            <RoundLineItem line={viewerLine} />
          </ul>
          <div className={css.foot}>
            <HealthMark health={viewerLine.health} />
            <Button size="s" onPress={() => setChanging(true)}>
              {t('rounds.change')}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}
