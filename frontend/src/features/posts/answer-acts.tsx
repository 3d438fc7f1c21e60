import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import css from './post-actions.module.css';
import type { PostItemData } from './post-item.fragment.js';
import { useAcceptAnswer } from './use-accept-answer.js';
import { useReact } from './use-react.js';

/** Under an answer, for who asked: keeping it and saying thanks, one press each. */
export function AnswerActs({ post }: { post: PostItemData }): ReactNode {
  const t = useT();
  const accept = useAcceptAnswer();
  const react = useReact();
  const thanked = post.viewerReaction === 'THANKS';
  if (post.isAcceptedAnswer && thanked) return null;
  return (
    <div className={css.answer} role="group" aria-label={t('post.answer.acts')}>
      {!post.isAcceptedAnswer && (
        <Button size="s" data-action="accept" onPress={() => void accept(post)}>
          <Icon name="check" size={14} /> {t('post.acceptAnswer')}
        </Button>
      )}
      {!thanked && (
        <Button size="s" tone="quiet" data-action="thank" onPress={() => void react(post, 'THANKS')}>
          {t('post.answer.thank')}
        </Button>
      )}
    </div>
  );
}
