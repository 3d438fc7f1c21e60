import { POST_LIMIT } from '@breve/text';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { lazily } from '../../../lib/lazily.js';
import type { PostKind } from '../../../apollo/enums.js';
import { useT } from '../../../lib/intl/translate.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { Select } from '../../../ui/select.js';
import { VisuallyHidden } from '../../../ui/visually-hidden.js';
import type { Viewer } from '../../people/viewer.js';
import { KIND_WORDS } from '../post-kinds.js';
import { audienceChoices, audienceValue, readAudience } from './audience.js';
import type { Audience } from './audience.js';
import type { ComposeIntent } from './composer-context.js';
import css from './composition.module.css';
import { Counter } from './counter.js';
import { Part } from '../../../ui/part.js';

const EmojiPicker = lazily(async () => (await import('./emoji-picker.js')).EmojiPicker);

interface Props {
  intent: ComposeIntent;
  kind: PostKind | null;
  audience: Audience;
  /** How many people and teams are mentioned. */
  mentions: number;
  topics: number;
  /** What the text looks like, waiting to be taken. */
  proposed: PostKind | null;
  count: number;
  summaryId: string;
  viewer: Viewer;
  /** A team that a topic is for, to be chosen whether the viewer is in it directly or not. */
  offeredTeam: { id: string; displayName: string } | null;
  onKind: (kind: PostKind | null) => void;
  onAudience: (audience: Audience) => void;
  onEmoji: (emoji: string) => void;
  /** The button that sends. */
  children: ReactNode;
}

/** Below the line: kind, audience, emoji, what is left, and what will be sent, in words for those who listen. */
export function ComposerFoot(props: Props): ReactNode {
  const { intent, kind, audience, mentions, topics, proposed, count, summaryId, viewer, children } = props;
  const t = useT();
  const [emoji, setEmoji] = useState(false);
  const emojiButton = useRef<HTMLButtonElement>(null);
  const choices = audienceChoices(viewer, props.offeredTeam, t);
  const kinds = (Object.keys(KIND_WORDS) as PostKind[])
    .filter((each) => each !== 'ANNOUNCEMENT' || viewer.mayAnnounce)
    .map((value) => ({ value, label: t(KIND_WORDS[value]) }));
  const visibility = intent.type === 'reply' ? intent.post.visibility : audience.visibility;
  const audienceWords =
    intent.type === 'reply'
      ? t('composer.sameAudience')
      : (choices.find(({ value }) => value === audienceValue(audience))?.label ?? '');

  return (
    <>
      <div className={css.choices}>
        <Select
          label={t('composer.kind')}
          labelHidden
          slim
          name="kind"
          value={kind ?? 'PLAIN'}
          onChange={(value) => props.onKind(value === 'PLAIN' ? null : value)}
          choices={kinds}
        />
        {intent.type === 'reply' ? (
          <span className={css.note}>{audienceWords}</span>
        ) : (
          <Select
            label={t('composer.audience')}
            labelHidden
            slim
            name="audience"
            value={audienceValue(audience)}
            onChange={(value) => props.onAudience(readAudience(value))}
            choices={choices}
          />
        )}
      </div>
      {visibility !== 'COMPANY' && mentions > 0 && (intent.type === 'reply' || visibility === 'TEAM') && (
        <p className={css.note}>{t('composer.mentionAddsNobody')}</p>
      )}
      {intent.type !== 'reply' && visibility === 'MENTIONED' && mentions === 0 && (
        <p className={css.note}>{t('composer.mentionSomebody')}</p>
      )}
      <div className={css.foot}>
        <Button
          ref={emojiButton}
          tone="quiet"
          iconOnly
          aria-label={t('composer.emoji')}
          aria-haspopup="dialog"
          aria-expanded={emoji}
          onPress={() => setEmoji(!emoji)}
        >
          <Icon name="smile" size={20} />
        </Button>
        {emoji && (
          <Part>
            <EmojiPicker trigger={emojiButton} onChoose={props.onEmoji} onClose={() => setEmoji(false)} />
          </Part>
        )}
        <span className={css.limits}>{t('composer.limits')}</span>
        <Counter count={count} />
        {children}
      </div>
      <VisuallyHidden as="p" id={summaryId}>
        {t('composer.summary', {
          kind: t(KIND_WORDS[kind ?? 'PLAIN']),
          audience: audienceWords,
          topics,
          mentions,
          proposed: proposed === null ? 'none' : t(KIND_WORDS[proposed]),
          left: POST_LIMIT - count,
        })}
      </VisuallyHidden>
    </>
  );
}
