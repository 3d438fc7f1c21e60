import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { lazily } from '../../lib/lazily.js';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Part } from '../../ui/part.js';
import { useRefusal } from '../../ui/refusal.js';
import { QuestionFactsFragment } from './question-facts.fragment.js';
import css from './question-facts.module.css';
import { useQuestionActs } from './use-question-acts.js';

const SameQuestionDialog = lazily(async () => (await import('./same-question-dialog.js')).SameQuestionDialog);
const DescribeDialog = lazily(
  async () => (await import('./describe-question-dialog.js')).DescribeQuestionDialog,
);

const STATE_WORDS = {
  OPEN: 'questions.state.open',
  ANSWERED: 'questions.state.answered',
  ACCEPTED: 'questions.state.accepted',
  STALE: 'questions.state.stale',
} as const;

interface Props {
  post: FragmentOf<typeof QuestionFactsFragment>;
  /** True where one acts on it: on its own page. */
  acts?: boolean;
}

/** Under a question: how far it is, what for, by when; nothing under any other post. */
export function QuestionFacts({ post: ref, acts = false }: Props): ReactNode {
  const t = useT();
  const times = useTimes();
  const { pass } = useQuestionActs();
  const refused = useRefusal();
  const [open, setOpen] = useState<'none' | 'same' | 'describe'>('none');
  const { id, text, question } = readFragment(QuestionFactsFragment, ref);
  if (question === null) return null;
  const { state, purpose, dueOn, targetAt, overdue, sameAs, viewerProposal } = question;
  const isProposed = viewerProposal?.passed === false && state === 'OPEN';
  const close = () => setOpen('none');
  return (
    <div className={css.facts}>
      <p className={css.line}>
        <span className={css.state}>
          {state === 'ACCEPTED' && <Icon name="check" size={13} />}
          {t(STATE_WORDS[state])}
        </span>
        {purpose !== null && <span>{t('questions.purpose', { purpose })}</span>}
        {dueOn !== null && <span>{t('questions.dueOn', { day: times.date(`${dueOn}T12:00:00Z`) })}</span>}
        {state === 'OPEN' && targetAt !== null && sameAs === null && (
          <time dateTime={targetAt} title={times.exact(targetAt)} className={overdue ? css.late : undefined}>
            {t(overdue ? 'questions.overdueSince' : 'questions.expectedBy', {
              today: String(times.isToday(targetAt)),
              day: times.date(targetAt),
              clock: times.clock(targetAt),
            })}
          </time>
        )}
      </p>
      {sameAs?.text != null && (
        <p>
          {t('questions.sameAs')} <Link to={`/p/${sameAs.id}`}>{sameAs.text}</Link>
        </p>
      )}
      {isProposed && (
        <p className={css.acts}>
          <span className={css.proposed}>
            {t(
              viewerProposal.reason === 'ANSWERED'
                ? 'questions.proposed.answered'
                : 'questions.proposed.wrote',
            )}
          </span>
          <Button
            tone="quiet"
            size="s"
            onPress={() => void pass({ variables: { input: { postId: id } } }).catch(refused)}
          >
            {t('questions.pass')}
          </Button>
        </p>
      )}
      {acts && question.viewerMayDescribe && (
        <p className={css.acts}>
          <Button tone="quiet" size="s" onPress={() => setOpen('describe')}>
            {t('questions.describe')}
          </Button>
          <Button tone="quiet" size="s" onPress={() => setOpen('same')}>
            {t('questions.same')}
          </Button>
        </p>
      )}
      {open !== 'none' && (
        <Part>
          {open === 'same' ? (
            <SameQuestionDialog postId={id} text={text ?? ''} sameAsId={sameAs?.id ?? null} onClose={close} />
          ) : (
            <DescribeDialog postId={id} purpose={purpose ?? ''} dueOn={dueOn ?? ''} onClose={close} />
          )}
        </Part>
      )}
    </div>
  );
}
