import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Section } from '../../ui/section.js';
import css from './topic-knowledge.module.css';
import { useWorkedFor } from './use-worked-for.js';

export const AnswerTimesFragment = graphql(`
  fragment AnswerTimes on Topic {
    answerTimes {
      month
      withheld
      median
      low
      high
    }
  }
`);

/** How soon one is answered, by month: the middle and the spread, never of a person. */
export function AnswerTimes({ topic }: { topic: FragmentOf<typeof AnswerTimesFragment> }): ReactNode {
  const t = useT();
  const { formatDate } = useIntl();
  const workedFor = useWorkedFor();
  const { answerTimes } = readFragment(AnswerTimesFragment, topic);
  if (answerTimes.length === 0) return null;
  return (
    <Section title={t('knowledge.times')} words={t('knowledge.times.words')}>
      <dl className={css.times}>
        {answerTimes.map(({ month, withheld, median, low, high }) => (
          <div key={month} className={css.month}>
            <dt>{formatDate(`${month}-15T12:00:00Z`, { month: 'long', year: 'numeric' })}</dt>
            <dd>
              {withheld || median === null || low === null || high === null ? (
                <span className={css.quiet}>{t('knowledge.time.withheld')}</span>
              ) : (
                <>
                  <b>{workedFor(median)}</b>{' '}
                  <span className={css.quiet}>
                    {t('knowledge.time.spread', { low: workedFor(low), high: workedFor(high) })}
                  </span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
