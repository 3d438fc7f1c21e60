import { useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import type { DealSumsData } from './deal-board.query.js';
import css from './deals.module.css';
import type { DealWording } from './deal-words.js';

export interface DealTableRow {
  key: string;
  label: ReactNode;
  /** How far it stands in, of a tree. */
  depth?: number;
  sums: DealSumsData;
}

/** What is seen at a glance; the rest is one press away. */
const FIRST_ROWS = 12;

interface Props {
  /** What the rows are: the caption, and the title above. */
  caption: string;
  head: string;
  rows: readonly DealTableRow[];
  wording: DealWording;
}

/** Deals added up, a row each: counts and win rate first, then what is in each currency on a line of its own. */
export function DealTable({ caption, head, rows, wording }: Props): ReactNode {
  const t = useT();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  return (
    <section className={css.section}>
      <h2 className={css.title}>{caption}</h2>
      <div className={css.scroll} tabIndex={0} role="region" aria-label={caption}>
        <table className={css.table} aria-label={caption}>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">{t('deals.won')}</th>
              <th scope="col">{t('deals.lost')}</th>
              <th scope="col">{t('deals.rate')}</th>
              <th scope="col">{t('deals.amountWon')}</th>
              <th scope="col">{t('deals.amountLost')}</th>
              <th scope="col">{t('deals.rateByAmount')}</th>
              <th scope="col">{t('deals.average')}</th>
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, FIRST_ROWS)).map(({ key, label, depth = 0, sums }) => (
              <tr key={key}>
                <th scope="row" style={{ paddingInlineStart: `${depth * 1.1}rem` }}>
                  {label}
                </th>
                <td>{sums.wonCount}</td>
                <td>{sums.lostCount}</td>
                <td className={css.strong}>{wording.rate(sums.winRate)}</td>
                <td>
                  <Amounts sums={sums} of={({ won, currency }) => won && wording.money(won, currency)} />
                </td>
                <td>
                  <Amounts sums={sums} of={({ lost, currency }) => lost && wording.money(lost, currency)} />
                </td>
                <td>
                  <Amounts sums={sums} of={({ winRate }) => wording.rate(winRate)} />
                </td>
                <td>
                  <Amounts
                    sums={sums}
                    of={({ averageWon, currency }) => averageWon && wording.about(averageWon, currency)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!all && rows.length > FIRST_ROWS && (
        <Button size="s" tone="quiet" onPress={() => setAll(true)}>
          {t('deals.more', { count: rows.length - FIRST_ROWS })}
        </Button>
      )}
    </section>
  );
}

interface AmountsProps {
  sums: DealSumsData;
  of: (amounts: DealSumsData['amounts'][number]) => string | null;
}

function Amounts({ sums, of }: AmountsProps): ReactNode {
  if (sums.amounts.length === 0) return '–';
  return sums.amounts.map((amounts) => (
    <span key={amounts.currency} className={css.line}>
      {of(amounts) ?? '–'}
    </span>
  ));
}
