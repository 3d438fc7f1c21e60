import { parseSearch, type SearchLeaf, type SearchNode, withoutFunctionWords } from '@breve/text';
import { Injectable } from '@nestjs/common';

import { SearchLexemes, type WordsNode } from './search-lexemes.js';
import { SearchPredicates } from './search-predicates.service.js';

/** What a search says of the matter itself. */
export interface MatterOfSearch {
  /** All of its words, as a tsquery; empty when it has none. */
  readonly words: string;
  /** The topics it names, as written. */
  readonly topicNames: readonly string[];
}

/** For higher features that answer a search with more than posts: its words and topics. */
@Injectable()
export class SearchWords {
  constructor(
    private readonly lexemes: SearchLexemes,
    private readonly predicates: SearchPredicates,
  ) {}

  /** Null for a search that asks for more than words and topics together: only posts answer it. */
  async read(query: string, readerId: string): Promise<MatterOfSearch | null> {
    const { tree, fault } = parseSearch(query, { operators: this.predicates.operators });
    if (fault || tree === null) return null;
    const leaves = plainLeaves(withoutFunctionWords(tree));
    if (leaves === null) return null;
    const words = leaves.filter(isWords);
    const found = await this.lexemes.find(words, readerId);
    const queries = words.map((node) => found.get(node)?.query ?? '').filter((each) => each !== '');
    return {
      words: queries.map((each) => `(${each})`).join(' & '),
      topicNames: leaves.flatMap((leaf) => (leaf.type === 'topic' ? [leaf.name] : [])),
    };
  }
}

function isWords(leaf: SearchLeaf): leaf is WordsNode {
  return leaf.type === 'word' || leaf.type === 'phrase' || leaf.type === 'prefix';
}

/** What is wanted, all together; null where there is more to it. */
function plainLeaves(node: SearchNode): SearchLeaf[] | null {
  if (node.negated) return null;
  const nodes = 'children' in node ? (node.type === 'and' ? node.children : null) : [node];
  if (nodes === null) return null;
  const leaves: SearchLeaf[] = [];
  for (const each of nodes) {
    if ('children' in each || each.negated || !(isWords(each) || each.type === 'topic')) return null;
    leaves.push(each);
  }
  return leaves;
}
