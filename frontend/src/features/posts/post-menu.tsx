import { useContext, useState } from 'react';
import type { ReactNode } from 'react';
import { lazily } from '../../lib/lazily.js';
import { copyText } from '../../lib/clipboard.js';
import { useT } from '../../lib/intl/translate.js';
import type { MessageId } from '../../messages/ids.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Icon } from '../../ui/icon.js';
import { Menu } from '../../ui/menu.js';
import type { MenuEntry } from '../../ui/menu.js';
import { useMutePerson } from '../people/use-mute-person.js';
import { useComposer } from './composer/composer-context.js';
import css from './post-actions.module.css';
import { PostEntriesContext } from './post-entries.js';
import type { PostItemData } from './post-item.fragment.js';
import { permalink } from './permalink.js';
import { WhoReactedDialog } from './reaction-summary.js';
import { useAcceptAnswer } from './use-accept-answer.js';
import { useDeletePost } from './use-delete-post.js';
import { useSetLanguage } from './use-set-language.js';
import { Part } from '../../ui/part.js';

const VersionsDialog = lazily(async () => (await import('./versions-dialog.js')).VersionsDialog);

const LANGUAGES: readonly { lang: string; words: MessageId }[] = [
  { lang: 'fr', words: 'post.language.fr' },
  { lang: 'en', words: 'post.language.en' },
  { lang: 'und', words: 'post.language.und' },
];

interface Props {
  post: PostItemData;
  author: NonNullable<PostItemData['author']>;
  onEdit: () => void;
}

type Shown = 'none' | 'delete' | 'versions' | 'who';

/** Everything else one may do with a post; only what the server allows is offered. */
export function PostMenu({ post, author, onEdit }: Props): ReactNode {
  const t = useT();
  const { notify } = useAnnouncer();
  const { compose } = useComposer();
  const { deletePost, pending } = useDeletePost();
  const acceptAnswer = useAcceptAnswer();
  const setLanguage = useSetLanguage();
  const { mute, unmute } = useMutePerson();
  const [shown, setShown] = useState<Shown>('none');
  /** Once asked the question stays, closed: a list has hundreds of these menus and nearly all are never opened. */
  const [asked, setAsked] = useState(false);
  const entriesAround = useContext(PostEntriesContext);
  const close = () => setShown('none');

  const copyLink = async () => {
    const link = permalink(post.id);
    notify((await copyText(link)) ? t('post.linkCopied') : link);
  };
  const muteAuthor = async () => {
    if (!(await mute(author.handle))) return;
    notify(t('post.muted', { name: author.displayName }), {
      label: t('post.undo'),
      run: () => void unmute(author.handle),
    });
  };

  const askToDelete = () => {
    setAsked(true);
    setShown('delete');
  };

  const { edit, delete: mayDelete, acceptAnswer: mayAccept, purge } = post.viewerMay;
  const entries: MenuEntry[] = [
    { text: t('post.copyLink'), onAction: () => void copyLink() },
    { text: t('post.quote'), onAction: () => compose({ type: 'quote', post }) },
    { text: t('post.whoReacted'), onAction: () => setShown('who') },
    ...entriesAround(post),
  ];
  if (mayAccept) {
    const words = post.isAcceptedAnswer ? 'post.acceptAnswer.undo' : 'post.acceptAnswer';
    entries.push({ text: t(words), onAction: () => void acceptAnswer(post) });
  }
  if (post.editedAt !== null)
    entries.push({ text: t('post.versions'), onAction: () => setShown('versions') });
  if (edit) {
    entries.push({ text: t('post.edit'), onAction: onEdit });
    for (const { lang, words } of LANGUAGES) {
      if (lang === post.lang) continue;
      entries.push({
        text: t('post.setLanguage', { language: t(words) }),
        onAction: () => void setLanguage(post.id, lang),
      });
    }
  }
  if (!author.isViewer) {
    entries.push({
      text: t('post.mutePerson', { name: author.displayName }),
      onAction: () => void muteAuthor(),
    });
  }
  if (mayDelete) entries.push({ text: t('post.delete'), danger: true, onAction: askToDelete });

  return (
    <>
      <Menu label={t('post.more')} tone="quiet" iconOnly align="end" className={css.tool} entries={entries}>
        <Icon name="more" />
      </Menu>
      {asked && (
        <ConfirmDialog
          title={t('post.deleteTitle')}
          action={t('post.delete')}
          danger
          open={shown === 'delete'}
          pending={pending}
          onConfirm={() => void deletePost(post.id).then(close)}
          onClose={close}
        >
          {t('post.deleteWords')}
        </ConfirmDialog>
      )}
      <Part>
        {shown === 'versions' && <VersionsDialog postId={post.id} mayPurge={purge} onClose={close} />}
        {shown === 'who' && <WhoReactedDialog postId={post.id} onClose={close} />}
      </Part>
    </>
  );
}
