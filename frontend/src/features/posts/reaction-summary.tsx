import { useState } from 'react';
import type { ReactNode } from 'react';
import { lazily } from '../../lib/lazily.js';
import { useIntl } from 'react-intl';
import type { ReactionKind } from '../../apollo/enums.js';
import { useT } from '../../lib/intl/translate.js';
import { REACTION_WORDS } from './post-kinds.js';
import css from './reaction-summary.module.css';
import { Part } from '../../ui/part.js';

interface Props {
  postId: string;
  reactions: readonly { kind: ReactionKind; count: number }[];
}

export const WhoReactedDialog = lazily(
  async () => (await import('./who-reacted-dialog.js')).WhoReactedDialog,
);

/** How a post was received, in words and numbers; leads to who it was. */
export function ReactionSummary({ postId, reactions }: Props): ReactNode {
  const t = useT();
  const { formatNumber } = useIntl();
  const [open, setOpen] = useState(false);
  if (reactions.length === 0) return null;
  const words = reactions
    .toSorted((a, b) => b.count - a.count)
    .map(({ kind, count }) => `${t(REACTION_WORDS[kind])}\u00a0${formatNumber(count)}`)
    .join(', ');
  return (
    <>
      <button
        type="button"
        className={css.summary}
        title={t('post.whoReacted')}
        onClick={() => setOpen(true)}
      >
        {words}
      </button>
      {open && (
        <Part>
          <WhoReactedDialog postId={postId} onClose={() => setOpen(false)} />
        </Part>
      )}
    </>
  );
}
