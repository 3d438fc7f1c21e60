import { describe, expect, it } from '@jest/globals';
import { parseSearch } from './parse.js';
import { directoryWords } from './words.js';

describe('words to look for in names', () => {
  it.each([
    ['zoé lefèvre', ['zoé', 'lefèvre']],
    ['"chef de rayon" #ventes @bob', ['chef', 'de', 'rayon', 'ventes', 'bob']],
    ['zoé -bob -(alice carol) from:dan is:reply', ['zoé']],
    ['zo* OU zoé zoé', ['zo', 'zoé']],
    ['-(-zoé)', ['zoé']],
    ['a b c d e f g h i', []],
    ['', []],
  ])('of %j', (query, expected) => {
    expect(directoryWords(parseSearch(query).tree)).toEqual(expected);
  });
});
