import { INPUT_LIMIT } from '../limits.js';
import { countCodePoints } from '../count.js';
import { lexSearch, type SearchToken } from './lex.js';
import { SEARCH_LIMIT, SEARCH_TERM_LIMIT } from './limits.js';
import type { GroupNode, SearchFault, SearchLeaf, SearchNode, SearchNotice } from './nodes.js';
import type { SearchContext } from './operators.js';

/** A search as it was read. */
export interface ParsedSearch {
  /** As it was given: what positions point into. */
  text: string;
  /** What to look for; null when there is nothing to look for, and when there is a fault. */
  tree: SearchNode | null;
  /** Its terms in text order, also when there is a fault. None in a text over `INPUT_LIMIT`, which is not read. */
  terms: SearchLeaf[];
  /** In text order. */
  notices: SearchNotice[];
  fault: SearchFault | null;
}

/**
 * Reads what somebody typed into the search (product rules, §3 Search language). Never throws; takes time linear in the
 * text.
 */
export function parseSearch(text: string, context: SearchContext = {}): ParsedSearch {
  const characters = countCodePoints(text.trim(), []);
  const tooLong: SearchFault | null =
    characters > SEARCH_LIMIT
      ? { code: 'QUERY_TOO_LONG', unit: 'characters', count: characters, limit: SEARCH_LIMIT }
      : null;
  if (text.length > INPUT_LIMIT) {
    const fault = tooLong ?? {
      code: 'QUERY_TOO_LONG',
      unit: 'characters',
      count: text.length,
      limit: INPUT_LIMIT,
    };
    return { text, tree: null, terms: [], notices: [], fault };
  }
  const { tokens, notices } = lexSearch(text, context);
  const terms = tokens.flatMap((token) => (token.type === 'term' ? [token.term] : []));
  const fault = tooLong ?? tooManyTerms(terms.length);
  // Brackets are read only in a search short enough: so they never nest deeper than a reader of the tree can follow.
  if (fault) return { text, tree: null, terms, notices, fault };
  const reading = new TokenReader(tokens, notices, text.length);
  const tree = reading.read();
  return { text, tree, terms, notices: notices.sort((a, b) => a.start - b.start || a.end - b.end), fault };
}

function tooManyTerms(count: number): SearchFault | null {
  return count > SEARCH_TERM_LIMIT
    ? { code: 'QUERY_TOO_LONG', unit: 'terms', count, limit: SEARCH_TERM_LIMIT }
    : null;
}

class TokenReader {
  private index = 0;

  constructor(
    private readonly tokens: readonly SearchToken[],
    private readonly notices: SearchNotice[],
    private readonly length: number,
  ) {}

  read(): SearchNode | null {
    return this.readAny(false);
  }

  /** Alternatives, up to the bracket that closes them or the end. */
  private readAny(inBrackets: boolean): SearchNode | null {
    const alternatives: SearchNode[] = [];
    /** An `OR` that waits for what stands behind it. */
    let pending: SearchToken | null = null;
    for (;;) {
      const all = this.readAll(inBrackets);
      if (all) {
        alternatives.push(all);
        pending = null;
      }
      const token = this.tokens[this.index];
      if (token?.type !== 'or') break;
      if (all) pending = token;
      else this.say('dangling-or', token);
      this.index += 1;
    }
    if (pending) this.say('dangling-or', pending);
    return group('or', alternatives);
  }

  /** Terms and brackets that stand side by side. */
  private readAll(inBrackets: boolean): SearchNode | null {
    const nodes: SearchNode[] = [];
    for (let token = this.tokens[this.index]; token; token = this.tokens[this.index]) {
      if (token.type === 'or' || (token.type === 'close' && inBrackets)) break;
      this.index += 1;
      if (token.type === 'term') nodes.push(token.term);
      else if (token.type === 'close') this.say('stray-bracket', token);
      else {
        const node = this.readBrackets(token);
        if (node) nodes.push(node);
      }
    }
    return group('and', nodes);
  }

  private readBrackets(open: { negated: boolean; start: number; end: number }): SearchNode | null {
    const node = this.readAny(true);
    const close = this.tokens[this.index];
    if (close) this.index += 1;
    else this.say('unclosed-bracket', { start: open.start, end: this.length });
    if (node === null) return null;
    const negated = node.negated !== open.negated;
    // One term in brackets stands where it stands; a group takes its brackets with it.
    return 'children' in node && !node.negated
      ? { ...node, negated, start: open.start, end: close?.end ?? this.length }
      : { ...node, negated };
  }

  private say(code: SearchNotice['code'], { start, end }: { start: number; end: number }): void {
    this.notices.push({ code, start, end });
  }
}

function group(type: GroupNode['type'], nodes: readonly SearchNode[]): SearchNode | null {
  const children = nodes.flatMap((node) => (node.type === type && !node.negated ? node.children : [node]));
  const [first] = children;
  const last = children.at(-1);
  if (first === undefined || last === undefined) return null;
  if (children.length === 1) return first;
  return { type, children, negated: false, start: first.start, end: last.end };
}
