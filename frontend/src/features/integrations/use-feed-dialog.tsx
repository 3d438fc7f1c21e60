import { useState } from 'react';
import type { ReactNode } from 'react';
import type { graphql } from '../../apollo/graphql.js';
import { lazily } from '../../lib/lazily.js';
import { useT } from '../../lib/intl/translate.js';
import type { MenuEntry } from '../../ui/menu.js';
import { Part } from '../../ui/part.js';

const FeedDialog = lazily(async () => (await import('./feed-dialog.js')).FeedDialog);

/** What a feed is of: `key` as the contract has it. */
export interface FeedOf {
  source: ReturnType<typeof graphql.scalar<'FeedSource'>>;
  key: string;
  /** What it is called, as the page has it. */
  name: string;
}

/** The entry of a menu that leads to a private feed, and the dialog behind it. */
export function useFeedDialog(of: FeedOf): { entry: MenuEntry; dialog: ReactNode } {
  const t = useT();
  const [asked, setAsked] = useState(false);
  const close = () => setAsked(false);
  return {
    entry: { text: t('feeds.action'), onAction: () => setAsked(true) },
    dialog: asked && (
      <Part onFail={close}>
        <FeedDialog of={of} onClose={close} />
      </Part>
    ),
  };
}
