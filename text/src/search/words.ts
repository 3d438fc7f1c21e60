import { isElided } from '../hashtags.js';
import { foldForSearch } from '../match-key.js';
import type { SearchNode } from './nodes.js';

/** What to mark in a hit: words that follow each other, folded. */
export interface SearchWord {
  words: string[];
  /** The last of them only begins so. */
  prefix: boolean;
  /** These very words; else words of the same stem too. */
  exact: boolean;
}

/** The words, phrases and prefixes a search wants (not those it excludes), each once, folded as `foldForSearch` does. */
export function searchWords(tree: SearchNode | null): SearchWord[] {
  const found = new Map<string, SearchWord>();
  if (tree) collect(tree, false, found);
  return [...found.values()];
}

function collect(node: SearchNode, excluded: boolean, found: Map<string, SearchWord>): void {
  const without = excluded !== node.negated;
  if ('children' in node) {
    for (const child of node.children) collect(child, without, found);
    return;
  }
  if (without || !(node.type === 'word' || node.type === 'prefix' || node.type === 'phrase')) return;
  const exact = node.type === 'phrase' && node.exact;
  const written = node.type === 'phrase' ? node.words : [node.text];
  const words = written.flatMap((word) => foldedParts(word, exact));
  if (words.length === 0) return;
  const word = { words, prefix: node.type === 'prefix', exact };
  found.set(JSON.stringify(word), word);
}

/** A word cut where every index cuts it: `l'équipe`, `v2.1`. What is elided before a word is part of exact phrases only. */
function foldedParts(word: string, exact: boolean): string[] {
  const folded = foldForSearch(word);
  const [elided = '', rest] = folded.split(/['’](.*)/su);
  const kept = !exact && rest && isElided(elided) ? rest : folded;
  return kept.split(/[^\p{L}\p{N}\p{M}\p{So}\p{Emoji_Modifier}]/u).filter((part) => part !== '');
}

/** More words than that are in no name (the directory takes no more). */
const NAME_WORDS = 8;
const NAME_LENGTH = 200;

/**
 * What to look for among people, teams and topics: the words, phrases, topics and mentions a search wants, as written.
 * None when there are too many for a name.
 */
export function directoryWords(tree: SearchNode | null): string[] {
  const found = new Set<string>();
  if (tree) collectNames(tree, false, found);
  const words = [...found];
  return words.length > NAME_WORDS || words.join(' ').length > NAME_LENGTH ? [] : words;
}

function collectNames(node: SearchNode, excluded: boolean, found: Set<string>): void {
  const without = excluded !== node.negated;
  if ('children' in node) {
    for (const child of node.children) collectNames(child, without, found);
    return;
  }
  if (without) return;
  if (node.type === 'word' || node.type === 'prefix') found.add(node.text);
  else if (node.type === 'phrase') for (const word of node.words) found.add(word);
  else if (node.type === 'topic') found.add(node.name);
  else if (node.type === 'mention') found.add(node.handle);
}
