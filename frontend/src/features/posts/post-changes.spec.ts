import { describe, expect, it } from '@jest/globals';
import { withReaction, withRepost } from './post-changes.js';
import type { PostState } from './post-changes.js';

const state: PostState = {
  __typename: 'Post',
  id: '1',
  repostCount: 2,
  reactions: [{ __typename: 'ReactionCount', kind: 'BRAVO', count: 3 }],
  viewerReaction: null,
  viewerReposted: false,
  viewerBookmarked: false,
};

describe('withReaction', () => {
  it('adds to the kind that is there', () => {
    expect(withReaction(state, 'BRAVO').reactions).toEqual([
      { __typename: 'ReactionCount', kind: 'BRAVO', count: 4 },
    ]);
  });

  it('moves the one reaction a person has', () => {
    const changed = withReaction(withReaction(state, 'BRAVO'), 'THANKS');
    expect(changed.reactions.map(({ count }) => count)).toEqual([3, 1]);
  });

  it('leaves no kind with none', () => {
    const mine = withReaction({ ...state, reactions: [] }, 'USEFUL');
    expect(withReaction(mine, null)).toMatchObject({ reactions: [], viewerReaction: null });
  });
});

describe('withRepost', () => {
  it('counts one more, once', () => {
    const reposted = withRepost(state, true);
    expect(reposted).toMatchObject({ repostCount: 3, viewerReposted: true });
    expect(withRepost(reposted, true).repostCount).toBe(3);
    expect(withRepost(reposted, false)).toMatchObject({ repostCount: 2, viewerReposted: false });
  });
});
