import { displayLink, glue, readText, segmentText } from '@breve/text';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf, ResultOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { useTimes } from '../../lib/format/times.js';
import { classNames } from '../../ui/class-names.js';
import css from './card-item.module.css';

export const CardItemFragment = graphql(`
  fragment CardItem on Card {
    id
    question
    answer
    lang
    state
    validUntil
    owner {
      id
      displayName
    }
  }
`);

const CARD_STATE_WORDS = {
  VALID: 'cards.state.valid',
  DUE: 'cards.state.due',
  TO_CHECK: 'cards.state.toCheck',
  RETIRED: 'cards.state.retired',
} as const;

type State = ResultOf<typeof CardItemFragment>['state'];

/** A card in a list: what was asked, what is known, and until when. */
export function CardItem({ card: ref }: { card: FragmentOf<typeof CardItemFragment> }): ReactNode {
  const t = useT();
  const card = readFragment(CardItemFragment, ref);
  return (
    <article className={css.card} aria-label={card.question}>
      <p className={css.question}>
        <Link to={`/cards/${card.id}`}>
          <CardText text={card.question} lang={card.lang} plain />
        </Link>
      </p>
      <p className={css.answer}>
        <CardText text={card.answer} lang={card.lang} />
      </p>
      <p className={css.facts}>
        <span className={css.mark}>{t('cards.one')}</span>
        <Standing state={card.state} validUntil={card.validUntil} />
        <span>{t('cards.keptBy', { name: card.owner.displayName })}</span>
      </p>
    </article>
  );
}

/** Whether it holds, and until when. */
export function Standing({ state, validUntil }: { state: State; validUntil: string }): ReactNode {
  const t = useT();
  const times = useTimes();
  const day = times.date(`${validUntil}T12:00:00Z`);
  return (
    <span className={classNames(state !== 'VALID' && css.unsure)}>{t(CARD_STATE_WORDS[state], { day })}</span>
  );
}

interface CardTextProps {
  text: string;
  /** Its language, in whose typography it is shown. */
  lang: string;
  plain?: boolean;
}

/** What a card says, its links to be followed. */
export function CardText({ text, lang, plain = false }: CardTextProps): ReactNode {
  const links = plain ? [] : readText(text).entities.filter((entity) => entity.type === 'link');
  return (
    <span lang={lang === 'und' ? undefined : lang}>
      {segmentText(text, links).map((segment) =>
        segment.type === 'plain' ? (
          glue(segment.text, lang)
        ) : (
          <a key={segment.start} href={segment.entity.url} target="_blank" rel="noopener noreferrer">
            {displayLink(segment.entity.url)}
          </a>
        ),
      )}
    </span>
  );
}
