import { takesIn, writeComparison } from './comparison.js';
import type { SearchLanguage } from './language.js';
import type { PredicateNode, SearchLeaf, SearchNode } from './nodes.js';
import { knownOperators, type SearchContext } from './operators.js';
import { writeValue } from './values.js';

type Unplaced<T> = T extends unknown ? Omit<T, 'start' | 'end' | 'negated'> & { negated?: boolean } : never;

/** A term without its place, for writing: `{ type: 'predicate', name: 'kind', value: 'WIN' }`. */
export type SearchTerm = Unplaced<SearchLeaf>;

const PLAIN_VALUE = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_.'’-]*[\p{L}\p{N}\p{M}_])?$/u;

/**
 * A search written in a language, in its one form: read again in the same context, it is the same search. Empty for
 * null.
 */
export function printSearch(
  tree: SearchNode | null,
  language: SearchLanguage,
  context: SearchContext = {},
): string {
  return tree === null ? '' : new Printer(language, context).print(tree);
}

/** One term, as `printSearch` writes it. */
export function printSearchTerm(
  term: SearchTerm,
  language: SearchLanguage,
  context: SearchContext = {},
): string {
  return new Printer(language, context).print({ negated: false, ...term, start: 0, end: 0 });
}

class Printer {
  constructor(
    private readonly language: SearchLanguage,
    private readonly context: SearchContext,
  ) {}

  print(node: SearchNode): string {
    const written = this.printPlain(node);
    // Alone, these words join alternatives; twice excluded, one is wanted.
    if (node.type === 'word' && !node.negated && (written === 'OR' || written === 'OU')) {
      return `-(-${written})`;
    }
    if (!node.negated) return written;
    return 'children' in node ? `-(${written})` : `-${written}`;
  }

  private printPlain(node: SearchNode): string {
    switch (node.type) {
      case 'word':
        return node.text;
      case 'prefix':
        return `${node.text}*`;
      case 'phrase':
        return node.exact ? `"${node.words.join(' ')}"` : node.words.join('-');
      case 'topic':
        return `#${node.name}`;
      case 'mention':
        return `@${node.handle}`;
      case 'predicate':
        return this.printPredicate(node);
      case 'comparison':
        return writeComparison(node, this.language);
      case 'and':
        return this.printAll(node.children);
      case 'or':
        return node.children.map((child) => this.print(child)).join(this.language === 'fr' ? ' OU ' : ' OR ');
    }
  }

  private printAll(children: readonly SearchNode[]): string {
    const written = children.map((child) =>
      child.type === 'or' && !child.negated ? `(${this.print(child)})` : this.print(child),
    );
    return written
      .map((one, index) => {
        const next = written[index + 1];
        return next !== undefined && takesIn(one, next) ? `(${one})` : one;
      })
      .join(' ');
  }

  private printPredicate({ name, value }: Pick<PredicateNode, 'name' | 'value'>): string {
    const operator = knownOperators(this.context).find((one) => one.name === name);
    if (operator === undefined) return `${name}:${quoted(value)}`;
    const written = writeValue(operator, value, this.language);
    return `${operator[this.language][0] ?? name}:${quoted(written)}`;
  }
}

function quoted(value: string): string {
  return PLAIN_VALUE.test(value) ? value : `"${value}"`;
}
