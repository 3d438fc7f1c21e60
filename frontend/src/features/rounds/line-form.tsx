import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { randomId } from '../../lib/random-id.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { useSubmission } from '../../ui/submission.js';
import { CompletedField } from '../posts/composer/completed-field.js';
import { Counter } from '../posts/composer/counter.js';
import { HealthChoice } from './health-choice.js';
import { lineLength } from './line-length.js';
import type { HealthName, RoundData } from './round.fragment.js';
import { RoundReaders } from './round-readers.js';
import css from './round-sheet.module.css';
import { useRoundActs } from './use-round-acts.js';

interface Props {
  round: RoundData;
  onGiven: () => void;
  onCancel: (() => void) | null;
}

const PLACES = { blocker: 'blockedBy', POST_EMPTY: 'text', POST_TOO_LONG: 'text' } as const;

/** One line, one health; a blocked one says by what, by whom. "No change" repeats what one said last. */
export function LineForm({ round, onGiven, onCancel }: Props): ReactNode {
  const t = useT();
  const { giveLine, repeatLine } = useRoundActs();
  const submission = useSubmission(PLACES);
  const [health, setHealth] = useState<HealthName>(round.viewerLastLine?.health ?? 'ON_TRACK');
  const [text, setText] = useState('');
  const [blockedBy, setBlockedBy] = useState('');
  // The same line sent twice is one line; another line is another.
  const key = useRef({ said: '', id: '' });
  const topic = round.topic.key;
  const length = lineLength({ health, text, blockedBy }, round.tag);
  const last = round.viewerLastLine?.post?.text ?? null;

  const give = async () => {
    const said = JSON.stringify([health, text, blockedBy]);
    if (key.current.said !== said) key.current = { said, id: randomId() };
    const input = {
      topic,
      health,
      text,
      blockedBy: health === 'BLOCKED' ? blockedBy : null,
      idempotencyKey: key.current.id,
    };
    const required = { text, ...(health === 'BLOCKED' && { blockedBy }) };
    if (await submission.run(() => giveLine({ variables: { input } }), required)) onGiven();
  };
  const repeat = async () => {
    if (await submission.run(() => repeatLine({ variables: { input: { topic } } }))) onGiven();
  };

  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!submission.pending) void give();
      }}
    >
      <HealthChoice
        legend={t('rounds.health', { name: `#${round.topic.name}` })}
        name={`health-${round.id}`}
        value={health}
        onChange={setHealth}
      />
      <CompletedField
        label={t('rounds.line')}
        name={`line-${round.id}`}
        value={text}
        onChange={setText}
        error={submission.at('text')}
      />
      {health === 'BLOCKED' && (
        <CompletedField
          label={t('rounds.byWhat')}
          hint={t('rounds.byWhatHint')}
          name={`blocker-${round.id}`}
          value={blockedBy}
          onChange={setBlockedBy}
          error={submission.at('blockedBy')}
        />
      )}
      <RefusalNote words={submission.whole} count={submission.refusals} />
      <div className={css.foot}>
        <Button type="submit" tone="strong" size="s" isPending={submission.pending}>
          {t('rounds.give')}
        </Button>
        {onCancel === null && last !== null && (
          <Button size="s" isPending={submission.pending} onPress={() => void repeat()}>
            {t('rounds.noChange')}
          </Button>
        )}
        {onCancel !== null && (
          <Button size="s" tone="quiet" onPress={onCancel}>
            {t('ui.cancel')}
          </Button>
        )}
        <span className={css.room}>
          <Counter count={length} />
        </span>
      </div>
      <RoundReaders opening={round.opening} />
      {onCancel === null && last !== null && <p className={css.last}>{t('rounds.last', { line: last })}</p>}
    </form>
  );
}
