import { foldForSearch } from '../match-key.js';
import type { SearchNode } from './nodes.js';

/**
 * Words that a question is made with and that no answer needs: "qui valide les remises ?". Only such as mean nothing
 * else in the other language once accents are folded: not `the` (thé), `car`, `or`, `on`, `an`, `son`, `pour` (to pour).
 */
const FUNCTION_WORDS = new Set(
  (
    'les des du une aux est sont qui que quel quelle quels quelles quand comment combien pourquoi dans avec ' +
    'nos vos mes tes ses cette ces nous vous ils elles ' +
    'of and with for from is are was were what who whom whose which when where why how do does did this these those ' +
    'our your their we you they it'
  ).split(' '),
);

/**
 * A search without the function words that stand beside something else to look for, in its brackets too. Alone, in
 * quotes, joined (`qui-vive`) and excluded they are words like others.
 */
export function withoutFunctionWords(tree: SearchNode): SearchNode {
  if (!('children' in tree)) return tree;
  const children = tree.children.map(withoutFunctionWords);
  if (tree.type === 'or') return { ...tree, children };
  const telling = children.filter((child) => !isFunctionWord(child));
  if (!telling.some(({ negated }) => !negated)) return { ...tree, children };
  const [only] = telling;
  // Of an excluded group what is left is excluded.
  if (telling.length === 1 && only) return tree.negated ? { ...only, negated: !only.negated } : only;
  return { ...tree, children: telling };
}

function isFunctionWord(node: SearchNode): boolean {
  return node.type === 'word' && !node.negated && FUNCTION_WORDS.has(foldForSearch(node.text));
}
