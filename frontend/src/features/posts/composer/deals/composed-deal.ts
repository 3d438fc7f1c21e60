import { type Amount, readAmounts, readClient, type ReadText } from '@breve/text';
import type { DealContextData, StoredDealData } from './deal-context.query.js';

/** What one said of the deal while writing; what is left out the text says. */
export interface DealWords {
  /** Empty for nobody. */
  client?: string;
  /** `amountKey` of the amount meant, or `NO_AMOUNT`. */
  amount?: string;
  teamId?: string;
}

export const NO_AMOUNT = 'none';

/** A deal as its chips show it. */
export interface ComposedDeal {
  readonly client: string;
  readonly amounts: readonly Amount[];
  /** Of the amounts, the deal's. */
  readonly amount: Amount | null;
  readonly teamId: string | null;
}

/** By what an amount is known while offsets move. */
export function amountKey({ value, unit }: Pick<Amount, 'value' | 'unit'>): string {
  return `${value} ${unit}`;
}

/** Reads the deal of a text as the server will, with what was said of it. */
export function composeDeal(
  read: ReadText,
  context: DealContextData,
  language: 'fr' | 'en',
  words: DealWords,
): ComposedDeal {
  const found = readClient(read, new Set(context.clientKeys));
  const named =
    found?.type === 'words' ? found.name : read.text.slice((found?.start ?? 0) + 1, found?.end ?? 0);
  const amounts = readAmounts(read, { language, dollar: context.dollar });
  const meant = amounts.find((amount) => amountKey(amount) === words.amount) ?? amounts[0] ?? null;
  return {
    client: words.client ?? (found === null ? '' : named),
    amounts,
    amount: words.amount === NO_AMOUNT ? null : meant,
    teamId: words.teamId ?? context.teams[0]?.id ?? null,
  };
}

/** What is sent with the post; null when nothing was said. */
export function dealChoiceOf({ amount }: ComposedDeal, words: DealWords) {
  const { client = null, teamId = null } = words;
  const isChosen = words.amount !== undefined && words.amount !== NO_AMOUNT && amount !== null;
  const withoutAmount = words.amount === undefined ? null : words.amount === NO_AMOUNT;
  const choice = { client, teamId, withoutAmount, amountStart: isChosen ? amount.start : null };
  return Object.values(choice).every((said) => said === null) ? null : choice;
}

/** What was said of a stored deal: where it differs from what its text says. */
export function wordsOf(stored: StoredDealData, read: ComposedDeal): DealWords {
  const amount =
    stored.amount === null || stored.currency === null
      ? null
      : amountKey({ value: stored.amount, unit: stored.currency });
  const readAmount = read.amount === null ? null : amountKey(read.amount);
  return {
    ...((stored.client ?? '') !== read.client && { client: stored.client ?? '' }),
    ...(stored.withoutAmount && { amount: NO_AMOUNT }),
    ...(!stored.withoutAmount && amount !== null && amount !== readAmount && { amount }),
    ...(stored.team !== null && stored.team.id !== read.teamId && { teamId: stored.team.id }),
  };
}
