import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Moment } from '../../ui/moment.js';
import { CardText } from './card-item.js';
import type { CardPageData } from './card-page.fragment.js';
import css from './card-page.module.css';

const WORDS = {
  ACCEPTED: 'cards.change.accepted',
  WRITTEN: 'cards.change.written',
  REWRITTEN: 'cards.change.rewritten',
  SOURCE: 'cards.change.source',
  CONFIRMED: 'cards.change.confirmed',
  ASKED: 'cards.change.asked',
  TO_CHECK: 'cards.change.toCheck',
  HANDED: 'cards.change.handed',
  RETIRED: 'cards.change.retired',
} as const;

/** What happened to a card, newest first. */
export function CardHistory({ history, lang }: Pick<CardPageData, 'history' | 'lang'>): ReactNode {
  const t = useT();
  return (
    <ol className={css.history}>
      {history.map(({ id, kind, createdAt, person, question, answer }) => (
        <li key={id} className={css.step}>
          <Moment at={createdAt} as="date" className={css.when} />
          <div>
            <p>{t(WORDS[kind], { who: person?.displayName ?? '' })}</p>
            {question !== null && answer !== null && (
              <p className={css.written}>
                <CardText text={`${question} — ${answer}`} lang={lang} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
