import { BLOCKED_BY, blockerIn, countText, HEALTH_MARKS } from '@breve/text';
import type { HealthName } from './round.fragment.js';

/**
 * How much of a post's room a line takes with what the server writes around it: its mark before, what blocks it, the
 * topic behind unless it stands in the line.
 */
export function lineLength(
  line: { health: HealthName; text: string; blockedBy: string },
  tag: string,
): number {
  const words = line.text.trim();
  const blocker =
    line.health === 'BLOCKED' && line.blockedBy.trim() !== ''
      ? ` ${BLOCKED_BY} ${line.blockedBy.trim()}`
      : '';
  const said = `${HEALTH_MARKS[line.health]} ${words}${blocker}`;
  const carried = new RegExp(
    `[#＃]${tag.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{M}\\p{N}_·-])`,
    'iu',
  );
  return countText(carried.test(said) ? said : `${said} #${tag}`);
}

/** What blocks a line, as its text says it, without the topic behind; null where it does not say. */
export function blockerOf(text: string | null, tag: string): string | null {
  const ending = new RegExp(`\\s*[#＃]${tag.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`, 'iu');
  const said = (blockerIn(text ?? '') ?? '').replace(ending, '').trim();
  return said === '' ? null : said;
}
