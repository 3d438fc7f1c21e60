import type { MessageId } from '../../messages/ids.js';
import type { FollowLevel } from '../people/follow-level.js';

/** What each level means of a saved search. */
export const LEVEL_HINTS: Record<FollowLevel, MessageId> = {
  FEED: 'searches.level.feed.hint',
  DIGEST: 'searches.level.digest.hint',
  BELL: 'searches.level.bell.hint',
};
