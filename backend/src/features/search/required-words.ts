import { foldForSearch, type SearchNode } from '@breve/text';

import type { Lexemes, WordsNode } from './search-lexemes.js';

/**
 * Words that every post a search wants has, as a tsquery: what it excludes and what is asked of other things than words is
 * left out. Null when it may want posts of any words.
 */
export function requiredWords(node: SearchNode, lexemes: ReadonlyMap<WordsNode, Lexemes>): string | null {
  if (node.negated) return null;
  switch (node.type) {
    case 'and': {
      const some = node.children
        .map((child) => requiredWords(child, lexemes))
        .filter((each) => each !== null);
      return some.length === 0 ? null : some.join(' & ');
    }
    case 'or': {
      const all = node.children.map((child) => requiredWords(child, lexemes));
      return all.every((each) => each !== null) ? `(${all.join(' | ')})` : null;
    }
    case 'prefix': {
      // What it stands for grows with every post; its letters do not.
      const letters = foldForSearch(node.text);
      return /^[a-z0-9]+$/.test(letters) ? `'${letters}':*` : null;
    }
    case 'word':
    case 'phrase': {
      const query = lexemes.get(node)?.query;
      return query ? `(${query})` : null;
    }
    case 'topic':
    case 'mention':
    case 'predicate':
    case 'comparison':
      return null;
  }
}
