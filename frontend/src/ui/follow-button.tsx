import type { ReactNode } from 'react';
import { useT } from '../lib/intl/translate.js';
import { Button } from './button.js';
import { Icon } from './icon.js';
import { VisuallyHidden } from './visually-hidden.js';

interface Props {
  /** Whom or what: heard, not seen. */
  name: string;
  following: boolean;
  onToggle: () => Promise<void>;
  size?: 's' | 'm';
}

/** Suivre, or no longer. */
export function FollowButton({ name, following, onToggle, size = 's' }: Props): ReactNode {
  const t = useT();
  return (
    <Button
      size={size}
      tone={following ? 'quiet' : 'plain'}
      title={following ? t('ui.unfollow') : undefined}
      onPress={() => void onToggle()}
    >
      {following && <Icon name="check" size={14} />}
      {t(following ? 'ui.follow.done' : 'ui.follow')}
      <VisuallyHidden>{name}</VisuallyHidden>
    </Button>
  );
}
