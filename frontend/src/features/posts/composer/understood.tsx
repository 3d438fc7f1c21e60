import type { KindProposal, ReadText } from '@breve/text';
import type { ReactNode } from 'react';
import type { PostKind } from '../../../apollo/enums.js';
import { useT } from '../../../lib/intl/translate.js';
import { classNames } from '../../../ui/class-names.js';
import { KindMark } from '../kind-mark.js';
import { KIND_WORDS } from '../post-kinds.js';
import css from './understood.module.css';

interface Props {
  read: ReadText;
  /** What the text looks like, unless it is chosen or refused already. */
  proposal: KindProposal | null;
  onKind: (kind: PostKind) => void;
  /** Puts a suggestion in the place of what was written. */
  onReplace: (start: number, end: number, written: string) => void;
}

/** What was understood of the line, as chips: a kind to take with one tap, topics, people, and how to write what is none. */
export function Understood({ read, proposal, onKind, onReplace }: Props): ReactNode {
  const t = useT();
  const topics = read.entities.flatMap((entity) => (entity.type === 'hashtag' ? [entity] : []));
  const mentions = read.entities.flatMap((entity) => (entity.type === 'mention' ? [entity] : []));
  if (proposal === null && topics.length + mentions.length + read.hints.length === 0) return null;
  return (
    <ul className={css.chips} aria-label={t('composer.understood')}>
      {proposal !== null && (
        <li>
          <button
            type="button"
            className={classNames(css.chip, css.acts)}
            title={t('composer.takeKindKey')}
            onClick={() => onKind(proposal.kind)}
          >
            <KindMark kind={proposal.kind} wordHidden />
            {t('composer.takeKind', { kind: t(KIND_WORDS[proposal.kind]) })}
          </button>
        </li>
      )}
      {read.hints.map((hint) => (
        <li key={hint.start}>
          <button
            type="button"
            className={classNames(css.chip, css.acts)}
            onClick={() => onReplace(hint.start, hint.end, hint.suggestion)}
          >
            {t('composer.hint', { suggestion: hint.suggestion })}
          </button>
        </li>
      ))}
      {topics.map((topic) => (
        <li key={topic.start} className={css.chip}>
          #{topic.name}
        </li>
      ))}
      {mentions.map((mention) => (
        <li key={mention.start} className={css.chip}>
          @{mention.handle}
        </li>
      ))}
    </ul>
  );
}
