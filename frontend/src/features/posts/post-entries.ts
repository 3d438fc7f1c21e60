import { createContext } from 'react';
import type { MenuEntry } from '../../ui/menu.js';
import type { PostItemData } from './post-item.fragment.js';

type EntriesOf = (post: PostItemData) => readonly MenuEntry[];

function none(): readonly MenuEntry[] {
  return [];
}

/** What the page around offers to do with each of its posts, beside what can be done with any. */
export const PostEntriesContext = createContext<EntriesOf>(none);
