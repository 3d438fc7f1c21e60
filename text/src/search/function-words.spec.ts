import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withoutFunctionWords } from './function-words.js';
import { parseSearch } from './parse.js';
import { printSearch } from './print.js';

function rest(query: string): string {
  const { tree } = parseSearch(query);
  return tree === null ? '' : printSearch(withoutFunctionWords(tree), 'en');
}

describe('function words', () => {
  it.each([
    ['qui valide les remises', 'valide remises'],
    ['Quand est la réunion', 'la réunion'],
    ['what is the French for pallet', 'the French pallet'],
    ['les #ventes', '#ventes'],
    ['qui est-ce', 'est-ce'],
    ['les', 'les'],
    ['qui est', 'qui est'],
    ['"qui vive" les', '"qui vive"'],
    ['-les quai', '-les quai'],
    ['les -quai', 'les -quai'],
    ['(les quais) OR (what docks)', 'quais OR docks'],
    ['les OR quais', 'les OR quais'],
    ['-(les quais)', '-quais'],
    ['colis*', 'colis*'],
  ])('of %j leave %j', (query, expected) => {
    expect(rest(query)).toBe(rest(expected));
    expect(rest(query)).toBe(printSearch(parseSearch(expected).tree, 'en'));
  });

  it('never leave nothing, and leave the same when left out again', () => {
    const words = fc.constantFrom(
      'les',
      'qui',
      'of',
      'quai',
      '-les',
      '"les"',
      '#ventes',
      'OR',
      '(',
      ')',
      '-(',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (written) => {
        const { tree } = parseSearch(written.join(' '));
        if (tree === null) return;
        const once = withoutFunctionWords(tree);
        expect(printSearch(once, 'en')).not.toBe('');
        expect(withoutFunctionWords(once)).toEqual(once);
      }),
    );
  });
});
