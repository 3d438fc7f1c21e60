import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import type { DealSumsData } from './deal-board.query.js';
import css from './deals.module.css';
import type { DealWording } from './deal-words.js';

/** What one looks for first: how many, how often won, and how much, in each currency apart. */
export function DealTotals({ sums, wording }: { sums: DealSumsData; wording: DealWording }): ReactNode {
  const t = useT();
  return (
    <dl className={css.totals} aria-label={t('deals.totals')}>
      <div>
        <dt>{t('deals.rate')}</dt>
        <dd>
          {wording.rate(sums.winRate)}
          <small>{t('deals.counts', { won: sums.wonCount, lost: sums.lostCount })}</small>
        </dd>
      </div>
      {sums.amounts.map(({ currency, won, lost, winRate, averageWon }) => (
        <div key={currency}>
          <dt>{t('deals.amountWonIn', { currency })}</dt>
          <dd>
            {won === null ? '–' : wording.money(won, currency)}
            <small>
              {[
                lost !== null && t('deals.lostAmount', { amount: wording.money(lost, currency) }),
                t('deals.rateOfAmount', { rate: wording.rate(winRate) }),
                averageWon !== null && t('deals.averageOf', { amount: wording.about(averageWon, currency) }),
              ]
                .filter((fact) => fact !== false)
                .join(' · ')}
            </small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
