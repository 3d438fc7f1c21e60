import type { ReactNode } from 'react';
import type { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import type { MessageId } from '../../messages/ids.js';
import { Select } from '../../ui/select.js';

export type FollowLevel = ReturnType<typeof graphql.scalar<'FollowLevel'>>;

/** How much one hears of what one follows, from least to most. */
export const LEVEL_WORDS: Record<FollowLevel, MessageId> = {
  FEED: 'follow.level.feed',
  DIGEST: 'follow.level.digest',
  BELL: 'follow.level.bell',
};

export const LEVELS = Object.keys(LEVEL_WORDS) as FollowLevel[];

interface Props {
  /** Whom or what one follows: heard, not seen. */
  name: string;
  level: FollowLevel;
  onChange: (level: FollowLevel) => Promise<unknown>;
  /** Tells it from others of a list. */
  id?: string;
}

/** How much one wants to hear of a person, a topic or a search one follows. */
export function FollowLevelSelect({ name, level, onChange, id }: Props): ReactNode {
  const t = useT();
  return (
    <Select
      label={t('follow.levelOf', { name })}
      labelHidden
      slim
      name={id === undefined ? 'level' : `level-${id}`}
      value={level}
      onChange={(next) => void onChange(next)}
      choices={LEVELS.map((value) => ({ value, label: t(LEVEL_WORDS[value]) }))}
    />
  );
}
