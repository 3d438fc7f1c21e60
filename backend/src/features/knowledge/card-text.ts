import { BreveError } from '../../platform/errors/breve-error.js';
import { readText } from '@breve/text';

/**
 * A text of a card, by the rules of a post: at most 140 characters.
 *
 * @throws BreveError the code of the rule that it breaks, with `field`, count and limit
 */
export function acceptCardText(raw: string, field: 'question' | 'answer' | 'purpose'): string {
  const { text, fault } = readText(raw);
  if (fault) {
    throw new BreveError(fault.code, {
      field,
      ...(fault.count !== undefined && { count: fault.count }),
      ...(fault.limit !== undefined && { limit: fault.limit }),
    });
  }
  return text;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** In days; a card that holds for longer says nothing by holding. */
const FARTHEST = 5 * 366;

/**
 * A day that is there, from `from` on and at most five years away.
 *
 * @throws BreveError `BAD_USER_INPUT` with the field as reason
 */
export function acceptDay(raw: string, from: Date, field: string): string {
  const [, year, month, day] = DAY.exec(raw) ?? [];
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isDay = Number.isFinite(at) && new Date(at).toISOString().startsWith(raw);
  // A day is a day earlier or later elsewhere.
  const ahead = (at - from.getTime()) / 86_400_000;
  if (!isDay || ahead < -2 || ahead > FARTHEST) throw new BreveError('BAD_USER_INPUT', { reason: field });
  return raw;
}
