import { ratioOf, sumOf } from '@breve/text';

import type { DealAmounts, DealSums } from './deal-board.model.js';
import type { DealSumRow } from './deal-sums.query.js';

/** Digits kept of a rate in percent. */
const RATE_DECIMALS = 4;

/** Rows of one month, team, client, topic or reason, a row a currency, as one: exact decimals throughout. */
export function addUp(rows: readonly DealSumRow[], ownCurrency: string): DealSums {
  const wonCount = rows.reduce((sum, row) => sum + row.wonCount, 0);
  const lostCount = rows.reduce((sum, row) => sum + row.lostCount, 0);
  return {
    wonCount,
    lostCount,
    winRate: rateOf(String(wonCount), String(lostCount)),
    amounts: rows.flatMap(toAmounts).sort((a, b) => order(a, ownCurrency) - order(b, ownCurrency)),
  };
}

function toAmounts({ currency, wonCount, lostCount, won, lost }: DealSumRow): DealAmounts[] {
  if (currency === null) return [];
  const averageWon = ratioOf(won, String(wonCount), 2);
  return [{ currency, wonCount, lostCount, won, lost, averageWon, winRate: rateOf(won ?? '0', lost ?? '0') }];
}

/** Won, in percent of both; null of nothing. */
function rateOf(won: string, lost: string): string | null {
  return ratioOf(won, ratioOf(sumOf([won, lost]), '100', 8), RATE_DECIMALS);
}

function order({ currency }: DealAmounts, ownCurrency: string): number {
  return currency === ownCurrency ? 0 : 1;
}
