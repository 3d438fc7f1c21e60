import { takesIn } from './comparison.js';
import { lexSearch, type SearchToken } from './lex.js';
import type { SearchContext } from './operators.js';
import { parseSearch } from './parse.js';
import { printSearch } from './print.js';

interface Span {
  start: number;
  end: number;
}

/**
 * A search that wants a term too, all it wanted before kept: open quotes and brackets are closed first, alternatives put
 * in brackets. A term it wants already is not added again.
 *
 * @param term written in the search language; `printSearchTerm` writes one
 */
export function addTerm(query: string, term: string, context: SearchContext = {}): string {
  const parsed = parseSearch(query, context);
  const wanted = term.trim();
  const present = parsed.tree?.type === 'and' && !parsed.tree.negated ? parsed.tree.children : [parsed.tree];
  const written = printSearch(parseSearch(wanted, context).tree, 'en', context);
  if (wanted === '' || present.some((node) => printSearch(node, 'en', context) === written)) return query;
  const closed = closeAll(query, context).trim();
  if (closed === '') return wanted;
  const alternatives = parsed.tree?.type === 'or' && !parsed.tree.negated && standsOpen(closed, context);
  const last = lexSearch(closed, context).tokens.at(-1);
  const goesOn = last?.type === 'term' && takesIn(closed.slice(last.start), wanted);
  return alternatives || goesOn
    ? `(${closed}) ${bracketed(wanted, context)}`
    : `${closed} ${bracketed(wanted, context)}`;
}

/**
 * A search without what stands from `start` to `end`, and without what means nothing then: brackets with nothing in them,
 * an `OR` with nothing on one side, a space too many.
 */
export function removeAt(query: string, { start, end }: Span, context: SearchContext = {}): string {
  const rest = `${query.slice(0, start).trimEnd()} ${query.slice(end).trimStart()}`.trim();
  let kept = rest;
  for (const { start: from, end: to } of meaningless(lexSearch(rest, context).tokens).reverse()) {
    kept = `${kept.slice(0, from).trimEnd()} ${kept.slice(to).trimStart()}`;
  }
  return kept.replace(/\( /g, '(').replace(/ \)/g, ')').trim();
}

/** Where brackets hold nothing and `OR` joins nothing, in text order. */
function meaningless(tokens: readonly SearchToken[]): Span[] {
  const left: Span[] = [];
  const kept: SearchToken[] = [];
  const dropDanglingOr = (): void => {
    const last = kept.at(-1);
    if (last?.type === 'or') left.push(...kept.splice(-1));
  };
  for (const token of tokens) {
    const last = kept.at(-1);
    if (token.type === 'or' && (last === undefined || last.type === 'open' || last.type === 'or')) {
      left.push(token);
    } else if (token.type === 'close') {
      dropDanglingOr();
      if (kept.at(-1)?.type === 'open') left.push(...kept.splice(-1), token);
      else kept.push(token);
    } else kept.push(token);
  }
  dropDanglingOr();
  return left.sort((a, b) => a.start - b.start);
}

/** The search with the quote and the brackets closed that were left open, and none closed that was never opened. */
function closeAll(query: string, context: SearchContext): string {
  const { tokens, notices } = lexSearch(query, context);
  const open = notices.find(({ code }) => code === 'unclosed-quote');
  const quote = open === undefined ? '' : query.charAt(open.start) === '«' ? '»' : '"';
  let closed = '';
  let position = 0;
  let depth = 0;
  for (const { type, start, end } of tokens) {
    if (type === 'open') depth += 1;
    else if (type === 'close' && depth > 0) depth -= 1;
    else if (type === 'close') {
      closed += `${query.slice(position, start)} `;
      position = end;
      // Right behind a bracket a hyphen excludes nothing; behind the space it would.
      while (query.charAt(position) === '-') position += 1;
    }
  }
  return `${closed}${query.slice(position).trimEnd()}${quote}${')'.repeat(depth)}`;
}

/** Whether an `OR` stands outside all brackets. */
function standsOpen(query: string, context: SearchContext): boolean {
  let depth = 0;
  return lexSearch(query, context).tokens.some(({ type }) => {
    if (type === 'open') depth += 1;
    else if (type === 'close') depth = Math.max(0, depth - 1);
    return type === 'or' && depth === 0;
  });
}

function bracketed(term: string, context: SearchContext): string {
  return standsOpen(term, context) ? `(${term})` : term;
}
