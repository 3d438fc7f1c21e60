import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../../lib/intl/translate.js';
import { useAnnouncer } from '../../../ui/announcer.js';
import { Avatar } from '../../../ui/avatar.js';
import { classNames } from '../../../ui/class-names.js';
import css from './completion-list.module.css';
import type { Completion } from './use-completion.js';

interface Props {
  id: string;
  label: string;
  completions: readonly Completion[];
  active: number;
  onChoose: (completion: Completion) => void;
}

/** The proposals under the line. The focus stays in the line; the arrows move here. */
export function CompletionList({ id, label, completions, active, onChoose }: Props): ReactNode {
  const t = useT();
  const { announce } = useAnnouncer();
  const count = completions.length;
  useEffect(() => announce(t('composer.completions', { count })), [announce, t, count]);
  return (
    <ul id={id} role="listbox" aria-label={label} className={css.list}>
      {completions.map((completion, index) => (
        <li
          key={completion.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={classNames(css.option, index === active && css.active)}
          // Before the blur that would close the list.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(completion);
          }}
        >
          {completion.avatar !== undefined && <Avatar {...completion.avatar} size={24} />}
          <bdi className={css.label}>{completion.label}</bdi>
          <span className={css.detail}>{detailOf(completion, t)}</span>
        </li>
      ))}
    </ul>
  );
}

function detailOf({ detail, count }: Completion, t: ReturnType<typeof useT>): string | null {
  if (count === undefined) return detail;
  return count.of === 'posts'
    ? t('topics.postCount', { count: count.value })
    : t('teams.memberCount', { count: count.value });
}
