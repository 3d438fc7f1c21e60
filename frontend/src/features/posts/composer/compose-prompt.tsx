import type { ReactNode } from 'react';
import { useT } from '../../../lib/intl/translate.js';
import { Avatar } from '../../../ui/avatar.js';
import { useViewer } from '../../people/viewer.js';
import type { MessageId } from '../../../messages/ids.js';
import css from './compose-prompt.module.css';
import { useComposer } from './composer-context.js';
import type { ComposeIntent } from './composer-context.js';

/** A line that looks ready to be written on; it opens the composer. */
export function ComposePrompt({ intent = { type: 'new' } }: { intent?: ComposeIntent }): ReactNode {
  const t = useT();
  const { compose } = useComposer();
  const { avatar } = useViewer().person;
  return (
    <button type="button" className={css.prompt} onClick={() => compose(intent)}>
      <Avatar initials={avatar.initials} hue={avatar.hue} size={26} />
      <span className={css.words}>{t(wordsOf(intent))}</span>
      <kbd className={css.key} aria-hidden="true">
        {intent.type === 'reply' ? 'R' : 'N'}
      </kbd>
    </button>
  );
}

function wordsOf(intent: ComposeIntent): MessageId {
  if (intent.type === 'reply') return 'composer.promptReply';
  return intent.type === 'new' && intent.kind === 'QUESTION' ? 'composer.promptQuestion' : 'composer.prompt';
}
