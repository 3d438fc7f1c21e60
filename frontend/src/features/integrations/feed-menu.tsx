import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Icon } from '../../ui/icon.js';
import { Menu } from '../../ui/menu.js';
import { useFeedDialog } from './use-feed-dialog.js';
import type { FeedOf } from './use-feed-dialog.js';

/** A menu with the private feed alone, for pages that have no other. */
export function FeedMenu({ of }: { of: FeedOf }): ReactNode {
  const t = useT();
  const { entry, dialog } = useFeedDialog(of);
  return (
    <>
      <Menu label={t('topics.more', { name: of.name })} tone="quiet" iconOnly align="end" entries={[entry]}>
        <Icon name="more" />
      </Menu>
      {dialog}
    </>
  );
}
