import { completionAt, type SearchCompletion } from '@breve/text';
import { useT } from '../../lib/intl/translate.js';
import { useLanguage } from '../../lib/intl/language.js';
import type { CompletionToken } from '../posts/composer/completion-token.js';
import { useCompletion } from '../posts/composer/use-completion.js';
import type { Completion } from '../posts/composer/use-completion.js';
import { useMetricCompletion } from './use-metric-completion.js';
import { NOT_YET, OPERATOR_WORDS, VALUE_WORDS } from './search-words.js';

/** One proposal, and the search once it is chosen. */
export interface SearchProposal extends Completion {
  query: string;
  /** Where the caret goes. */
  caret: number;
  /** More is to be written right behind it: a value, an operator, a number. */
  goesOn: boolean;
}

const HANDLES = new Set(['from', 'to', 'team']);
const MOST = 8;

/**
 * What could be written at the caret: operators and their values from the table; people, teams, topics and metrics as the
 * server proposes them.
 */
export function useSearchCompletion(query: string, caret: number | null): readonly SearchProposal[] {
  const t = useT();
  const { language } = useLanguage();
  const at = caret === null ? null : completionAt(query, caret, language);
  const served = useCompletion(at && tokenOf(at));
  const figures = useMetricCompletion(query, at);
  if (at === null) return [];
  const compared = figures.map(({ id, insert, label, detail }): SearchProposal => ({
    id,
    word: insert,
    label,
    detail,
    ...put(query, at, insert, true),
  }));
  // Where nothing has been begun the operators are not proposed, but what the search's topics count is.
  if (at.type === 'comparison' || (at.type === 'operator' && at.typed === '')) return compared;
  const offered = at.candidates.filter(({ labelKey }) => !NOT_YET.has(labelKey));
  const fromTable = offered.map(({ value, insert, labelKey }): SearchProposal => {
    const words = at.type === 'operator' ? OPERATOR_WORDS[value] : VALUE_WORDS[labelKey];
    const detail = words === undefined ? null : t(words);
    const written = /[\s']/.test(insert) ? `"${insert}"` : insert;
    return {
      id: `${at.type} ${value}`,
      word: insert,
      label: insert,
      detail,
      ...put(query, at, written, at.type === 'operator'),
    };
  });
  const sign = { topic: '#', mention: '@' }[at.type as string] ?? '';
  const fromServer = served
    .filter(({ count }) => at.operator !== 'team' || count?.of === 'members')
    .map((one): SearchProposal => ({ ...one, ...put(query, at, `${sign}${one.word}`, false) }));
  return [...fromTable, ...compared, ...fromServer].slice(0, MOST);
}

/** What the server is asked to complete. */
function tokenOf(at: SearchCompletion): CompletionToken | null {
  if (at.type === 'topic') return { trigger: '#', start: at.start, prefix: at.typed };
  const wantsSomebody = at.type === 'mention' || (at.operator !== null && HANDLES.has(at.operator));
  return wantsSomebody ? { trigger: '@', start: at.start, prefix: at.typed } : null;
}

/** An operator waits for its value, a label for its number; behind anything else one goes on with another term. */
function put(
  query: string,
  { start, end }: SearchCompletion,
  written: string,
  goesOn: boolean,
): { query: string; caret: number; goesOn: boolean } {
  const rest = query.slice(end);
  const space = goesOn || rest.startsWith(' ') ? '' : ' ';
  const before = `${query.slice(0, start)}${written}${space}`;
  return { query: before + rest, caret: before.length + (space === '' && !goesOn ? 1 : 0), goesOn };
}
