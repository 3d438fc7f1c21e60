import { lexSearch } from './lex.js';
import type { SearchLeaf } from './nodes.js';
import { choicesOf, knownOperators, type SearchContext } from './operators.js';

/** A term of a search as the page shows it above the results. */
export interface SearchChip {
  type: SearchLeaf['type'];
  /** Of a predicate, its name in the table; else null. */
  operator: string | null;
  /** Of the message that names the operator or what the term is: `search.operator.from`, `search.term.topic`. */
  labelKey: string;
  /** What it looks for, in its one form: a predicate's value, a topic's name, a handle, words. */
  value: string;
  /** Of the message that names a value of the table: `search.value.kind.WIN`; null for others. */
  valueLabelKey: string | null;
  /** Whether it is excluded, all brackets around it considered. */
  negated: boolean;
  /** Where it stands in the text: UTF-16, half-open, with its `-`. For `removeAt`. */
  start: number;
  end: number;
}

/** The terms of a search, in text order, also of one that is too long. */
export function listChips(text: string, context: SearchContext = {}): SearchChip[] {
  const brackets: boolean[] = [];
  const chips: SearchChip[] = [];
  // Outside all brackets nothing is excluded but by a term's own `-`.
  let excluded = false;
  for (const token of lexSearch(text, context).tokens) {
    if (token.type === 'open') {
      brackets.push(excluded);
      excluded = excluded !== token.negated;
    } else if (token.type === 'close') excluded = brackets.pop() ?? false;
    else if (token.type === 'term') {
      chips.push(chipOf(token.term, excluded !== token.term.negated, context));
    }
  }
  return chips;
}

function chipOf(term: SearchLeaf, negated: boolean, context: SearchContext): SearchChip {
  const { type, start, end } = term;
  if (term.type !== 'predicate') {
    const labelKey = `search.term.${type}`;
    return { type, operator: null, labelKey, value: valueOf(term), valueLabelKey: null, negated, start, end };
  }
  const { name, value } = term;
  const operator = knownOperators(context).find((one) => one.name === name);
  const listed = operator && choicesOf(operator.values).some((one) => one.value === value);
  const valueLabelKey = listed
    ? `search.value.${operator.values.type === 'choice' ? name : operator.values.type}.${value}`
    : null;
  return {
    type,
    operator: name,
    labelKey: `search.operator.${name}`,
    value,
    valueLabelKey,
    negated,
    start,
    end,
  };
}

function valueOf(term: Exclude<SearchLeaf, { type: 'predicate' }>): string {
  switch (term.type) {
    case 'word':
    case 'prefix':
      return term.text;
    case 'phrase':
      return term.words.join(' ');
    case 'topic':
      return term.name;
    case 'mention':
      return term.handle;
    case 'comparison':
      return `${term.label} ${term.operator} ${term.amount}${term.unit === null ? '' : ` ${term.unit}`}`;
  }
}
