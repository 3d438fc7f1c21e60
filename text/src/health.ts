export const HEALTHS = ['ON_TRACK', 'AT_RISK', 'BLOCKED'] as const;

/** How a project stands, as a status says it. */
export type HealthName = (typeof HEALTHS)[number];

/** What stands in a text for each. */
export const HEALTH_MARKS: Readonly<Record<HealthName, string>> = {
  ON_TRACK: '🟢',
  AT_RISK: '🟠',
  BLOCKED: '🔴',
};

/** Stands before what, and whom, something blocked waits for. */
export const BLOCKED_BY = '⛔';

const MARK = /[🟢🟠🔴]/u;
/** A health mark at the beginning of a text, with the spaces behind. */
export const LEADING_HEALTH_MARK = /^[🟢🟠🔴]\uFE0F?\s*/u;

/** What a text says of health: its first mark, or null. */
export function healthIn(text: string): HealthName | null {
  const mark = MARK.exec(text)?.[0];
  return HEALTHS.find((health) => HEALTH_MARKS[health] === mark) ?? null;
}

/** By what, and by whom: everything behind the sign; null where a text does not say. */
export function blockerIn(text: string): string | null {
  const at = text.indexOf(BLOCKED_BY);
  const said = at < 0 ? '' : text.slice(at + BLOCKED_BY.length).trim();
  return said === '' ? null : said;
}

/** A text that says by what and by whom, in place of what it said before; nothing takes the sign away too. */
export function withBlocker(text: string, blocker: string): string {
  const at = text.indexOf(BLOCKED_BY);
  const said = (at < 0 ? text : text.slice(0, at)).trimEnd();
  return blocker.trim() === '' ? said : `${said} ${BLOCKED_BY} ${blocker}`;
}
