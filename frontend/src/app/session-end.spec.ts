import { describe, expect, it } from '@jest/globals';
import { placeAfterSignIn, signInAddress } from './session-end.js';

describe('signInAddress', () => {
  it('keeps where one was', () => {
    const address = signInAddress({ pathname: '/topics/ventes', search: '?order=name', hash: '' });
    expect(address).toBe('/sign-in?to=%2Ftopics%2Fventes%3Forder%3Dname');
    expect(placeAfterSignIn(address.slice('/sign-in'.length))).toBe('/topics/ventes?order=name');
  });

  it('says nothing of home', () => {
    expect(signInAddress({ pathname: '/', search: '', hash: '' })).toBe('/sign-in');
  });
});

describe('placeAfterSignIn', () => {
  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/sign-in'])(
    'does not lead to %s',
    (to) => {
      expect(placeAfterSignIn(`?${new URLSearchParams({ to }).toString()}`)).toBe('/');
    },
  );
});
