import { type Amount, FIGURE_GRAMMAR_VERSION, normalizeText } from '@breve/text';

import { BreveError } from '../../platform/errors/breve-error.js';
import type { DealChoice } from '../posts/post-deal.hooks.js';
import { type DealClient, type DealReading, namedClient } from './read-deal.js';
import type { StoredDeal } from './stored-deal.query.js';

const LONGEST_NAME = 60;

/**
 * What is stored of a deal: what its author says now, else what they said before, else what the text says.
 *
 * @param before what was stored of the post, null for a new deal
 * @param teamIds the teams the author may give deals for, the usual one first
 * @throws BreveError `BAD_USER_INPUT` for a client or an amount that is none; `FORBIDDEN` for a team of others
 */
export function chooseDeal(
  reading: DealReading,
  choice: DealChoice | null,
  before: StoredDeal | null,
  teamIds: readonly string[],
): Omit<StoredDeal, 'day' | 'reasonId' | 'reasonPostId' | 'reasonDeclined'> {
  const client = chooseClient(reading, choice, before);
  const { amount, said } = chooseAmount(reading.amounts, choice, before);
  return {
    clientName: client.is?.name ?? null,
    clientKey: client.is?.key ?? null,
    clientChosen: client.chosen,
    amount: amount?.value ?? null,
    currency: amount?.unit ?? null,
    amountSaid: said,
    start: amount?.start ?? null,
    end: amount?.end ?? null,
    grammar: FIGURE_GRAMMAR_VERSION,
    teamId: chooseTeam(choice, before, teamIds),
  };
}

function chooseClient(
  { client }: DealReading,
  choice: DealChoice | null,
  before: StoredDeal | null,
): { is: DealClient | null; chosen: boolean } {
  if (choice?.client != null) return { is: acceptClient(choice.client), chosen: true };
  if (before?.clientChosen !== true) return { is: client, chosen: false };
  const { clientName: name, clientKey: key } = before;
  return { is: name === null || key === null ? null : { name, key }, chosen: true };
}

function acceptClient(written: string): DealClient | null {
  const name = normalizeText(written)
    .trim()
    .replace(/^[#＃]/u, '')
    .trim();
  if (name === '') return null;
  const client = namedClient(name);
  if (client === null || name.includes('\n') || Array.from(name).length > LONGEST_NAME) {
    throw new BreveError('BAD_USER_INPUT', { reason: 'client', limit: LONGEST_NAME });
  }
  return client;
}

function chooseAmount(
  amounts: readonly Amount[],
  choice: DealChoice | null,
  before: StoredDeal | null,
): { amount: Amount | undefined; said: StoredDeal['amountSaid'] } {
  if (choice?.withoutAmount === true) return { amount: undefined, said: 'REFUSED' };
  if (choice?.amountStart != null) {
    const amount = amounts.find(({ start }) => start === choice.amountStart);
    if (!amount) throw new BreveError('BAD_USER_INPUT', { reason: 'amount' });
    return { amount, said: 'CHOSEN' };
  }
  if (choice?.withoutAmount !== false) {
    if (before?.amountSaid === 'REFUSED') return { amount: undefined, said: 'REFUSED' };
    if (before?.amountSaid === 'CHOSEN') {
      const same = amounts.find(({ value, unit }) => value === before.amount && unit === before.currency);
      if (same) return { amount: same, said: 'CHOSEN' };
    }
  }
  return { amount: amounts[0], said: null };
}

function chooseTeam(
  choice: DealChoice | null,
  before: StoredDeal | null,
  teamIds: readonly string[],
): string | null {
  if (choice?.teamId == null) return before === null ? (teamIds[0] ?? null) : before.teamId;
  if (!teamIds.includes(choice.teamId)) throw new BreveError('FORBIDDEN', { reason: 'team' });
  return choice.teamId;
}
