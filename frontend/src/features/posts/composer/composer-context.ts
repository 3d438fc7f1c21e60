import { createContext, useContext } from 'react';
import type { PostKind } from '../../../apollo/enums.js';
import type { Audience } from './audience.js';
import type { PostItemData } from '../post-item.fragment.js';

/** What one is about to write. */
export type ComposeIntent =
  | { type: 'new'; prefill?: string; kind?: PostKind; audience?: Audience }
  | { type: 'reply'; post: PostItemData }
  | { type: 'quote'; post: PostItemData };

export interface Composer {
  compose: (intent: ComposeIntent) => void;
}

export const ComposerContext = createContext<Composer | null>(null);

/** Opens the composer, which is always one key away. */
export function useComposer(): Composer {
  const composer = useContext(ComposerContext);
  if (composer === null) throw new Error('useComposer outside of ComposerRoot');
  return composer;
}
