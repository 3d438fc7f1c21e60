import { completionAt, type SearchCompletion } from '@breve/text';
import { useT } from '../../lib/intl/translate.js';
import { useLanguage } from '../../lib/intl/language.js';
import type { CompletionToken } from '../posts/composer/completion-token.js';
import { useCompletion } from '../posts/composer/use-completion.js';
import type { Completion } from '../posts/composer/use-completion.js';
import { NOT_YET, OPERATOR_WORDS, VALUE_WORDS } from './search-words.js';

/** One proposal, and the search once it is chosen. */
export interface SearchProposal extends Completion {
  query: string;
  /** Where the caret goes. */
  caret: number;
}

const HANDLES = new Set(['from', 'to', 'team']);
const MOST = 8;

/**
 * What could be written at the caret: operators and their values from the table; people, teams and topics as the server
 * proposes them. None where nothing has been begun.
 */
export function useSearchCompletion(query: string, caret: number | null): readonly SearchProposal[] {
  const t = useT();
  const { language } = useLanguage();
  const at = caret === null ? null : completionAt(query, caret, language);
  const served = useCompletion(at && tokenOf(at));
  if (at === null || (at.type === 'operator' && at.typed === '')) return [];
  const offered = at.candidates.filter(({ labelKey }) => !NOT_YET.has(labelKey));
  const fromTable = offered.map(({ value, insert, labelKey }): SearchProposal => {
    const words = at.type === 'operator' ? OPERATOR_WORDS[value] : VALUE_WORDS[labelKey];
    const detail = words === undefined ? null : t(words);
    const written = /[\s']/.test(insert) ? `"${insert}"` : insert;
    return { id: `${at.type} ${value}`, word: insert, label: insert, detail, ...put(query, at, written) };
  });
  const sign = { topic: '#', mention: '@' }[at.type as string] ?? '';
  const fromServer = served
    .filter(({ count }) => at.operator !== 'team' || count?.of === 'members')
    .map((one): SearchProposal => ({ ...one, ...put(query, at, `${sign}${one.word}`) }));
  return [...fromTable, ...fromServer].slice(0, MOST);
}

/** What the server is asked to complete. */
function tokenOf(at: SearchCompletion): CompletionToken | null {
  if (at.type === 'topic') return { trigger: '#', start: at.start, prefix: at.typed };
  const wantsSomebody = at.type === 'mention' || (at.operator !== null && HANDLES.has(at.operator));
  return wantsSomebody ? { trigger: '@', start: at.start, prefix: at.typed } : null;
}

/** An operator waits for its value; behind anything else one goes on with another term. */
function put(
  query: string,
  { type, start, end }: SearchCompletion,
  written: string,
): { query: string; caret: number } {
  const rest = query.slice(end);
  const space = type === 'operator' || rest.startsWith(' ') ? '' : ' ';
  const before = `${query.slice(0, start)}${written}${space}`;
  return { query: before + rest, caret: before.length + (space === '' && type !== 'operator' ? 1 : 0) };
}
