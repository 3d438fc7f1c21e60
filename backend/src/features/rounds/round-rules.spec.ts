import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { Health } from './health.model.js';
import { healthIn, lineText, worstOf } from './round-line-text.js';
import { type GivenLine, standingOf } from './standing.js';

const { ON_TRACK, AT_RISK, BLOCKED } = Health;

describe('the text of a line', () => {
  it.each([
    [ON_TRACK, 'Recette finie', null, '🟢 Recette finie #refonte'],
    [AT_RISK, '  deux\nlignes ', null, '🟠 deux lignes #refonte'],
    [BLOCKED, 'Plus rien', 'le contrat, @paul', '🔴 Plus rien ⛔ le contrat, @paul #refonte'],
    [ON_TRACK, 'oublié', 'le contrat', '🟢 oublié #refonte'],
    [ON_TRACK, 'La #Refonte avance', null, '🟢 La #Refonte avance'],
    [ON_TRACK, 'La #refonte2 attend', null, '🟢 La #refonte2 attend #refonte'],
    [ON_TRACK, 'La #refonte-site attend', null, '🟢 La #refonte-site attend #refonte'],
  ])('%s %s', (health, text, blockedBy, expected) => {
    expect(lineText({ health, text, blockedBy }, 'refonte')).toBe(expected);
    expect(healthIn(expected)).toBe(health);
  });

  it('without a mark says nothing of health', () => {
    expect(healthIn('Recette finie')).toBeNull();
  });
});

describe('how a round stands', () => {
  function line(personId: string, health: Health): GivenLine {
    return { personId, postId: personId, health, repeated: false, givenAt: new Date(0) };
  }
  const day = '2026-03-17';
  const nothing = { day, lines: [], asked: [], away: new Set<string>(), said: null, before: null };

  it.each([
    [[], null],
    [[ON_TRACK, ON_TRACK], ON_TRACK],
    [[ON_TRACK, AT_RISK], AT_RISK],
    [[BLOCKED, AT_RISK, ON_TRACK], BLOCKED],
  ])('%j is %s', (healths, worst) => {
    expect(worstOf(healths)).toBe(worst);
  });

  it('excuses those who are away, and counts them when they say something all the same', () => {
    const asked = ['a', 'b', 'c'];
    const away = new Set(['b', 'c']);
    const stands = standingOf({ ...nothing, asked, away, lines: [line('c', ON_TRACK)] });
    expect(stands).toMatchObject({ givenCount: 1, expectedCount: 2, awaitedIds: ['a'] });
  });

  it('takes the lead’s word for the worst line’s', () => {
    const stands = standingOf({ ...nothing, lines: [line('a', BLOCKED)], said: ON_TRACK });
    expect(stands).toMatchObject({ health: ON_TRACK, blockedSince: null });
  });

  it.each([
    ['begins today', { health: AT_RISK, blockedSince: null }, '2026-03-17'],
    ['goes on', { health: BLOCKED, blockedSince: '2026-03-12' }, '2026-03-12'],
    ['begins again after a day without news', { health: null, blockedSince: null }, '2026-03-17'],
  ])('a blocked stretch %s', (_, before, since) => {
    expect(standingOf({ ...nothing, lines: [line('a', BLOCKED)], before }).blockedSince).toBe(since);
  });

  it('counts each person once, and never both as given and awaited', () => {
    const people = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(people, people, people, (asked, away, givers) => {
        const lines = givers.map((id) => line(id, ON_TRACK));
        const stands = standingOf({ ...nothing, asked, away: new Set(away), lines });
        expect(stands.expectedCount).toBe(new Set([...givers, ...stands.awaitedIds]).size);
        expect(stands.awaitedIds.some((id) => givers.includes(id) || away.includes(id))).toBe(false);
      }),
    );
  });
});
