import { describe, expect, it } from '@jest/globals';
import type { WrittenTopic } from '../figures/figure-context.query.js';
import { linesOfRounds } from './lines-of-rounds.js';

const PLAIN: WrittenTopic = {
  ...{ id: 'plain', key: 'plain', name: 'plain', kind: 'PROJECT', viewerRound: null },
  posting: {
    viewerMayPost: true,
    viewerIsInDefaultTeam: false,
    defaultTeam: null,
    templateFr: '',
    templateEn: '',
  },
};

function asking(visibility: 'COMPANY' | 'TEAM' | 'MENTIONED', teamId: string | null = null): WrittenTopic {
  const round = { closesAt: '18:00', isClosed: false, hasLine: false, openingId: 'opening' };
  return { ...PLAIN, id: visibility, viewerRound: { ...round, visibility, teamId } };
}

const topics = [PLAIN, asking('COMPANY'), asking('TEAM', 'lyon'), asking('MENTIONED')];

describe('a status is a line of the rounds all of whose readers may read it', () => {
  it.each([
    [{ visibility: 'COMPANY', teamId: null }, ['COMPANY', 'TEAM', 'MENTIONED']],
    [{ visibility: 'TEAM', teamId: 'lyon' }, ['TEAM']],
    [{ visibility: 'TEAM', teamId: 'paris' }, []],
    [{ visibility: 'MENTIONED', teamId: null }, []],
  ] as const)('to %j', (audience, expected) => {
    expect(linesOfRounds(topics, audience, null).map(({ id }) => id)).toEqual(expected);
  });

  it('an answer by the audience of its thread', () => {
    const audience = { visibility: 'COMPANY', teamId: null } as const;
    const answered = { id: 'line', rootId: 'opening', visibility: 'MENTIONED', audienceTeam: null } as const;
    expect(linesOfRounds(topics, audience, answered).map(({ id }) => id)).toEqual(['MENTIONED']);
    expect(linesOfRounds(topics, audience, { ...answered, rootId: 'other' })).toEqual([]);
  });
});
