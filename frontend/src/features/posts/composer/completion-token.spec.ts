import { describe, expect, it } from '@jest/globals';
import { completeToken, tokenAt, typedAfterCompletion } from './completion-token.js';

describe('tokenAt', () => {
  it.each([
    ['#', { trigger: '#', start: 0, prefix: '' }],
    ['Gagné #ven', { trigger: '#', start: 6, prefix: 'ven' }],
    ['d\u2019#expé', { trigger: '#', start: 2, prefix: 'expé' }],
    ['Vu avec @jér', { trigger: '@', start: 8, prefix: 'jér' }],
    ['(@claire.mo', { trigger: '@', start: 1, prefix: 'claire.mo' }],
    ['＃été', { trigger: '#', start: 0, prefix: 'été' }],
  ])('reads %j', (text, token) => {
    expect(tokenAt(text, text.length)).toEqual(token);
  });

  it.each(['', 'rien', 'a#b', 'nom@exemple', 'n°#3 ', 'https://exemple.fr/#anc', '#ventes '])(
    'finds nothing to complete in %j',
    (text) => {
      expect(tokenAt(text, text.length)).toBeNull();
    },
  );

  it('looks at what stands before the caret only', () => {
    expect(tokenAt('#ventes à Lyon', 4)).toEqual({ trigger: '#', start: 0, prefix: 'ven' });
  });
});

describe('completeToken', () => {
  it('writes the word and one space, and puts the caret behind it', () => {
    const token = { trigger: '@', start: 5, prefix: 'jer' } as const;
    expect(completeToken('Avec @jer', 9, token, 'jeremie')).toEqual({ text: 'Avec @jeremie ', caret: 14 });
  });

  it('uses the space that is there', () => {
    const token = { trigger: '#', start: 0, prefix: 'ven' } as const;
    expect(completeToken('#ven bien', 4, token, 'ventes')).toEqual({ text: '#ventes bien', caret: 8 });
  });
});

describe('typedAfterCompletion', () => {
  const text = 'Avec @jeremie ';

  it.each([
    [' ', 'Avec @jeremie '],
    ['.', 'Avec @jeremie.'],
    [',', 'Avec @jeremie,'],
    ['e', 'Avec @jeremie e'],
    ['!', 'Avec @jeremie !'],
  ])('%j', (key, expected) => {
    expect(typedAfterCompletion(text, text.length, text + key)).toBe(expected);
  });

  it('leaves a paste and an erased letter alone', () => {
    expect(typedAfterCompletion(text, text.length, `${text} et`)).toBe(`${text} et`);
    expect(typedAfterCompletion(text, text.length, text.slice(0, -1))).toBe(text.slice(0, -1));
  });
});
