import type { MessageId } from '../../messages/ids.js';
import type { SavedSearchLevel } from './saved-search.fragment.js';

/** How much one hears of a saved search, from least to most. */
export const LEVEL_WORDS: Record<SavedSearchLevel, { label: MessageId; hint: MessageId }> = {
  FEED: { label: 'searches.level.feed', hint: 'searches.level.feed.hint' },
  DIGEST: { label: 'searches.level.digest', hint: 'searches.level.digest.hint' },
  BELL: { label: 'searches.level.bell', hint: 'searches.level.bell.hint' },
};

export const LEVELS = Object.keys(LEVEL_WORDS) as SavedSearchLevel[];
