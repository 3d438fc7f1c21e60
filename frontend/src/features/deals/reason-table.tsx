import { ratioOf } from '@breve/text';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import type { DealBoardData } from './deal-board.query.js';
import css from './deals.module.css';
import type { DealWording } from './deal-words.js';

type ReasonRow = DealBoardData['reasons'][number];

interface Props {
  reasons: readonly ReasonRow[];
  wording: DealWording;
}

/** Why deals were lost: how many, which part of all losses, and how much; those nobody explained last. */
export function ReasonTable({ reasons, wording }: Props): ReactNode {
  const t = useT();
  if (reasons.length === 0) return null;
  const all = reasons.reduce((sum, { sums }) => sum + sums.lostCount, 0);
  const words = ({ reason, isInReply }: ReasonRow) =>
    reason !== null ? wording.reason(reason) : t(isInReply ? 'deals.reasonInReply' : 'deals.reasonUnknown');
  const isUnknown = ({ reason, isInReply }: ReasonRow) => reason === null && !isInReply;
  return (
    <section className={css.section}>
      <h2 className={css.title}>{t('deals.reasons')}</h2>
      <div className={css.scroll} tabIndex={0} role="region" aria-label={t('deals.reasons')}>
        <table className={css.table} aria-label={t('deals.reasons')}>
          <thead>
            <tr>
              <th scope="col">{t('deals.reason')}</th>
              <th scope="col">{t('deals.lost')}</th>
              <th scope="col">{t('deals.part')}</th>
              <th scope="col">{t('deals.amountLost')}</th>
            </tr>
          </thead>
          <tbody>
            {reasons
              .toSorted((a, b) => Number(isUnknown(a)) - Number(isUnknown(b)))
              .map((row) => (
                <tr key={row.id}>
                  <th scope="row">{words(row)}</th>
                  <td>{row.sums.lostCount}</td>
                  <td>{wording.rate(ratioOf(String(row.sums.lostCount * 100), String(all), 4))}</td>
                  <td>
                    {row.sums.amounts.length === 0 && '–'}
                    {row.sums.amounts.map(({ currency, lost }) => (
                      <span key={currency} className={css.line}>
                        {lost === null ? '–' : wording.money(lost, currency)}
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
