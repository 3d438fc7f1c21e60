import { describe, expect, it } from '@jest/globals';
import { parseSearch, searchWords } from '@breve/text';
import { markHits } from './hits.js';

function marked(text: string, query: string): string {
  return markHits(text, searchWords(parseSearch(query).tree))
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('');
}

describe('marking hits', () => {
  it.each([
    ['Les réunions de Besançon', 'reunion besancon', 'Les [réunions] de [Besançon]'],
    ['Compte-rendu du CE', 'compte-rendu', '[Compte-rendu] du CE'],
    ['Compte rendu du CE', '"rendu du CE"', 'Compte [rendu du CE]'],
    ['Un chef-d’œuvre', 'oeuvre', 'Un chef-d’[œuvre]'],
    ['colis, colisage, collier', 'colis*', '[colis], [colisage], collier'],
    ['Les étés', '"été"', 'Les étés'],
    ['Rien à voir', 'livraison -rien', 'Rien à voir'],
    ['a b a', 'a -b', '[a] b [a]'],
    ['ventes vendredi', 'vente', '[ventes] vendredi'],
    ['', 'x', ''],
  ])('in %j for %j', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });
});
