import type { ReactNode } from 'react';
import { glue } from '@breve/text';
import { useT } from '../../../../lib/intl/translate.js';
import { VisuallyHidden } from '../../../../ui/visually-hidden.js';
import { addTopic } from './add-topic.js';
import type { PastAnswer } from './past-answers.query.js';
import css from './past-answers.module.css';
import { usePastAnswers } from './use-past-answers.js';

interface Props {
  text: string;
  isQuestion: boolean;
  onText: (text: string) => void;
}

/** While one asks: what was asked before, and topics by which those who know would see it. */
export function PastAnswers({ text, isQuestion, onText }: Props): ReactNode {
  const t = useT();
  const past = usePastAnswers(text, isQuestion);
  const found = past?.found ?? [];
  const topics = past?.topics ?? [];
  return (
    <>
      <div role="status">
        <VisuallyHidden>
          {found.length > 0 ? t('composer.past.count', { count: found.length }) : ''}
        </VisuallyHidden>
      </div>
      {topics.length > 0 && (
        <ul className={css.topics} aria-label={t('composer.past.topics')}>
          {topics.map((topic) => (
            <li key={topic.id}>
              <button type="button" className={css.topic} onClick={() => onText(addTopic(text, topic))}>
                <VisuallyHidden>{t('composer.past.add')} </VisuallyHidden>
                <span aria-hidden="true">+ </span>#{topic.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {found.length > 0 && (
        <section className={css.past} aria-label={t('composer.past.title')}>
          <p className={css.title}>{t('composer.past.title')}</p>
          <ul>
            {found.map((each) => (
              <li key={each.id}>
                <Past past={each} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Opens beside what is being written, which stays. */
function Past({ past: { card, question, answer } }: { past: PastAnswer }): ReactNode {
  const t = useT();
  const lang = card?.lang ?? question?.lang ?? 'und';
  const said = card?.answer ?? answer?.text ?? null;
  const to = card !== null ? `/cards/${card.id}` : `/p/${question?.id ?? ''}`;
  return (
    <a href={to} target="_blank" rel="noopener" className={css.link}>
      <span className={css.question} lang={lang === 'und' ? undefined : lang}>
        {glue(card?.question ?? question?.text ?? '', lang)}
      </span>
      {said !== null ? (
        <span className={css.answer} lang={lang === 'und' ? undefined : lang}>
          {glue(said, lang)}
        </span>
      ) : (
        <span className={css.none}>{t('composer.past.replies', { count: question?.replyCount ?? 0 })}</span>
      )}
      {card?.state === 'TO_CHECK' && <span className={css.none}>{t('cards.state.toCheck')}</span>}
      <VisuallyHidden> {t('composer.past.newTab')}</VisuallyHidden>
    </a>
  );
}
