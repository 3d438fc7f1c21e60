import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { copyText } from '../../lib/clipboard.js';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Icon } from '../../ui/icon.js';
import { Menu } from '../../ui/menu.js';
import type { MenuEntry } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { FollowLevelSelect } from '../people/follow-level.js';
import { EditSearchDialog } from './edit-search-dialog.js';
import { SaveSearch } from './save-search.js';
import type { SavedSearchData } from './saved-search.fragment.js';
import css from './saved-search-header.module.css';
import { useSavedSearchActs } from './use-saved-search-acts.js';

interface Props {
  search: SavedSearchData;
  /** More that can be done with it. */
  entries?: readonly MenuEntry[];
  /** Once it looks for something else: what it found is not what it finds. */
  onChanged: () => void;
}

/** The head of a saved search: what it looks for, and whose it is. */
export function SavedSearchHeader({ search, entries = [], onChanged }: Props): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const { notify } = useAnnouncer();
  const { change, remove } = useSavedSearchActs();
  const [asked, setAsked] = useState(false);
  const [editing, setEditing] = useState(false);
  const { name, query, level, shared, viewerOwns, owner } = search;

  const share = async () => {
    if (!shared && !(await change(search, { shared: true }))) return;
    notify(t((await copyText(location.href)) ? 'searches.shared.copied' : 'searches.shared.done'));
  };
  const own: MenuEntry[] = [
    { text: t('searches.edit'), onAction: () => setEditing(true) },
    { text: t(shared ? 'searches.copyLink' : 'searches.share'), onAction: () => void share() },
    ...(shared
      ? [{ text: t('searches.unshare'), onAction: () => void change(search, { shared: false }) }]
      : []),
    ...entries,
    { text: t('searches.delete'), danger: true, onAction: () => setAsked(true) },
  ];
  const leave = async () => {
    if (await remove(search)) await navigate('/searches', { replace: true });
  };
  return (
    <PageHeader
      withBack
      title={name}
      actions={
        <>
          {viewerOwns ? (
            <FollowLevelSelect
              name={name}
              level={level ?? 'FEED'}
              onChange={(next) => change(search, { level: next })}
            />
          ) : (
            <SaveSearch query={query} />
          )}
          {viewerOwns && (
            <Menu label={t('searches.more', { name })} tone="quiet" iconOnly align="end" entries={own}>
              <Icon name="more" />
            </Menu>
          )}
        </>
      }
    >
      <p className={css.facts}>
        <Link to={`/search?${new URLSearchParams({ q: query }).toString()}`} className={css.query}>
          {query}
        </Link>
        {!viewerOwns && <span>{t('searches.sharedBy', { name: owner.displayName })}</span>}
        {viewerOwns && shared && <span>{t('searches.isShared')}</span>}
      </p>
      {editing && (
        <EditSearchDialog search={search} onChanged={onChanged} onClose={() => setEditing(false)} />
      )}
      <ConfirmDialog
        title={t('searches.delete.title', { name })}
        action={t('searches.delete')}
        open={asked}
        danger
        onConfirm={() => void leave()}
        onClose={() => setAsked(false)}
      >
        {t('searches.delete.words')}
      </ConfirmDialog>
    </PageHeader>
  );
}
