/** The beginning of a topic or a mention that the caret stands behind. */
export interface CompletionToken {
  trigger: '#' | '@';
  /** Where the trigger stands, UTF-16. */
  start: number;
  /** What is written after it. */
  prefix: string;
}

const TOKEN = /([#＃@＠])([\p{L}\p{M}\p{Nd}_.·-]*)$/u;
const IN_LINK = /https?:\/\/\S*$/i;

/** What could be completed at the caret, or null. What counts as a topic or a mention in the end, `readText` says. */
export function tokenAt(text: string, caret: number): CompletionToken | null {
  const before = text.slice(0, caret);
  const found = TOKEN.exec(before);
  if (found === null || IN_LINK.test(before)) return null;
  const trigger = found[1] === '#' || found[1] === '＃' ? '#' : '@';
  const ahead = before.slice(0, found.index);
  const refused = trigger === '#' ? /[\p{L}\p{Nd}_&]\p{M}*$/u : /[\p{L}\p{Nd}_!#$%&*@＠/]\p{M}*$/u;
  if (refused.test(ahead)) return null;
  return { trigger, start: found.index, prefix: found[2] ?? '' };
}

/**
 * What one types right behind a completion: a space of one's own takes the place of the one that was put there, and so
 * does a full stop, a comma or a closing bracket.
 *
 * @param caret where the completion had put the caret
 * @param next the text as it is after the key
 */
export function typedAfterCompletion(text: string, caret: number, next: string): string {
  const added = next.length === text.length + 1 && next.startsWith(text.slice(0, caret));
  if (!added || text.charAt(caret - 1) !== ' ') return next;
  return /[ .,)]/.test(next.charAt(caret)) ? next.slice(0, caret - 1) + next.slice(caret) : next;
}

/** The text with the token written out, and where the caret goes: behind one space. */
export function completeToken(
  text: string,
  caret: number,
  token: CompletionToken,
  word: string,
): { text: string; caret: number } {
  const rest = text.slice(caret);
  const written = `${text.slice(0, token.start)}${token.trigger}${word}`;
  const space = rest.startsWith(' ') ? '' : ' ';
  return { text: written + space + rest, caret: written.length + 1 };
}
