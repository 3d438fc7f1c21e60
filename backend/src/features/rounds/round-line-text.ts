import { BLOCKED_BY, HEALTH_MARKS, healthIn as nameIn } from '@breve/text';

import { Health } from './health.model.js';

const WORST_FIRST = [Health.BLOCKED, Health.AT_RISK, Health.ON_TRACK] as const;

/** What somebody says on a sheet. */
export interface SaidLine {
  readonly health: Health;
  readonly text: string;
  /** Of a blocked one: by what, by whom. */
  readonly blockedBy: string | null;
}

/**
 * A line as it is posted: mark, words, what blocks, topic. Everything stands in the text itself, so that the rules of
 * a post hold for all of it, and nothing needs to be kept beside it.
 *
 * @param topic a spelling of the project's topic, without its #
 */
export function lineText({ health, text, blockedBy }: SaidLine, topic: string): string {
  const words = oneLine(text);
  const blocker = health === Health.BLOCKED && blockedBy ? `${BLOCKED_BY} ${oneLine(blockedBy)}` : '';
  return withTopic([HEALTH_MARKS[health], words, blocker].filter((part) => part !== '').join(' '), topic);
}

/** A text on one line that carries a topic: written at its end, unless it stands there already. */
export function withTopic(text: string, topic: string): string {
  const carried = new RegExp(`[#＃]${escaped(topic)}(?![\\p{L}\\p{M}\\p{N}_·-])`, 'iu');
  return carried.test(text) ? oneLine(text) : `${oneLine(text)} #${topic}`;
}

/** What a line says of its health when its author corrects it: the first mark of the text, or null. */
export function healthIn(text: string): Health | null {
  const name = nameIn(text);
  return name === null ? null : Health[name];
}

/** A project is as healthy as its worst line; null without any. */
export function worstOf(healths: readonly Health[]): Health | null {
  return WORST_FIRST.find((health) => healths.includes(health)) ?? null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
