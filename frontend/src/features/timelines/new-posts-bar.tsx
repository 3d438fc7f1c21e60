import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import css from './new-posts-bar.module.css';

interface Props {
  count: number;
  pending: boolean;
  onShow: () => void;
}

/** "3 nouvelles brèves": waits to be asked, takes no room and moves nothing. */
export function NewPostsBar({ count, pending, onShow }: Props): ReactNode {
  const t = useT();
  const { announce } = useAnnouncer();
  useEffect(() => {
    if (count > 0) announce(t('timeline.new', { count }));
  }, [count, announce, t]);
  return (
    <div className={css.place}>
      {count > 0 && (
        <Button tone="strong" size="s" className={css.bar} isPending={pending} onPress={onShow}>
          <Icon name="up" size={14} />
          {t('timeline.new', { count })}
        </Button>
      )}
    </div>
  );
}
