import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  addTerm,
  completionAt,
  listChips,
  parseSearch,
  printSearch,
  removeAt,
  resolveSearchDate,
  type SearchContext,
  type SearchLanguage,
  type SearchNode,
  type SearchOperator,
  searchWords,
} from '../index.js';

/** A text, its pieces when it is long, or a text with what else is known. */
type Input =
  string | (string | [string, number])[] | { text: string; language?: SearchLanguage; operators?: boolean };

function conform<I>(rule: string, answer: (input: I) => unknown): void {
  const file = new URL(`../../conformance/${rule}.json`, import.meta.url);
  const cases = JSON.parse(readFileSync(file, 'utf8')) as { name: string; input: I; expected: unknown }[];
  describe(rule, () => {
    it.each(cases)('$name', ({ input, expected }) => expect(answer(input)).toEqual(expected));
  });
}

/** What cases with `operators` are read with. */
const OPERATORS: readonly SearchOperator[] = [
  { name: 'client', fr: ['client'], en: ['customer'], values: { type: 'text' } },
  {
    name: 'is',
    fr: [],
    en: [],
    values: { type: 'choice', choices: [{ value: 'merged', fr: ['fusionnée'], en: ['merged'] }] },
  },
];

function given(input: Input): { text: string; context: SearchContext } {
  if (typeof input === 'string') return { text: input, context: {} };
  if (Array.isArray(input)) {
    const text = input
      .map((piece) => (typeof piece === 'string' ? piece : piece[0].repeat(piece[1])))
      .join('');
    return { text, context: {} };
  }
  return {
    text: input.text,
    context: { language: input.language ?? 'fr', operators: input.operators ? OPERATORS : [] },
  };
}

/** A tree as cases write it: a word is a string, `{ not }` stands round what is excluded. */
function brief(node: SearchNode | null): unknown {
  if (node === null) return null;
  return node.negated ? { not: briefly(node) } : briefly(node);
}

function briefly(node: SearchNode): unknown {
  switch (node.type) {
    case 'word':
      return node.text;
    case 'prefix':
      return { prefix: node.text };
    case 'phrase':
      return node.exact ? { exact: node.words } : { phrase: node.words };
    case 'topic':
      return { topic: node.key };
    case 'mention':
      return { mention: node.handle };
    case 'predicate':
      return { predicate: node.name, value: node.value };
    case 'comparison':
      return { label: node.label, operator: node.operator, amount: node.amount, unit: node.unit };
    case 'and':
      return { and: node.children.map(brief) };
    case 'or':
      return { or: node.children.map(brief) };
  }
}

conform<Input>('search-query', (input) => {
  const { text, context } = given(input);
  const { tree, notices, fault } = parseSearch(text, context);
  return {
    tree: brief(tree),
    ...(notices.length > 0 && fault === null
      ? { notices: notices.map(({ code, start, end }) => [code, text.slice(start, end)]) }
      : {}),
    ...(fault ? { fault } : {}),
  };
});
conform<Input>('search-positions', (input) =>
  parseSearch(given(input).text).terms.map(({ type, start, end }) => `${type} ${start}-${end}`),
);
conform<Input>('search-print', (input) => {
  const { text, context } = given(input);
  const { tree } = parseSearch(text, context);
  return { fr: printSearch(tree, 'fr', context), en: printSearch(tree, 'en', context) };
});
conform<{ date: string; zone: string; now: string }>('search-dates', ({ date, zone, now }) => {
  const { from, to } = resolveSearchDate(date, zone, new Date(now));
  return [from.toISOString(), to.toISOString()];
});
conform<{ text: string; language: SearchLanguage; operators?: boolean }>('search-completion', (input) => {
  // The bar is the caret.
  const text = input.text.replace('|', '');
  const completion = completionAt(text, input.text.indexOf('|'), input.language, given(input).context);
  if (completion === null) return null;
  const { type, typed, start, end, operator, candidates } = completion;
  return {
    type,
    ...(operator === null ? {} : { operator }),
    typed,
    replaced: text.slice(start, end),
    inserts: candidates.map(({ insert }) => insert),
  };
});
conform<{ text: string; add?: string }>('search-editing', ({ text, add }) => {
  if (add !== undefined) return addTerm(text, add);
  // What is removed stands in square brackets.
  const bare = text.replace(/[[\]]/g, '');
  return removeAt(bare, { start: text.indexOf('['), end: text.indexOf(']') - 1 });
});
conform<Input>('search-chips', (input) =>
  listChips(given(input).text).map(({ negated, labelKey, value, valueLabelKey }) =>
    [`${negated ? '-' : ''}${labelKey}=${value}`, ...(valueLabelKey === null ? [] : [valueLabelKey])].join(
      ' ',
    ),
  ),
);
conform<Input>('search-words', (input) => searchWords(parseSearch(given(input).text).tree));
