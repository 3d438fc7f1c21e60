import { useMutation, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { useRefusal } from '../../ui/refusal.js';
import { Select } from '../../ui/select.js';
import css from './deals.module.css';
import { useDealWording } from './deal-words.js';
import {
  DealReasonsQuery,
  DeclineLossReasonMutation,
  type LossData,
  SetLossReasonMutation,
} from './loss-reason.query.js';

/** Enough of a reply to know it again. */
const SHOWN = 60;

interface Props {
  loss: LossData;
  /** Replies of its thread, to mark one of. */
  replies: readonly { id: string; text: string }[];
  onDone?: () => void;
}

/** One tap says why a deal was lost: a word of the company's list, a reply, or not to be asked again. */
export function ReasonChoices({ loss, replies, onDone }: Props): ReactNode {
  const t = useT();
  const wording = useDealWording();
  const { notify } = useAnnouncer();
  const refused = useRefusal();
  const { data } = useQuery(DealReasonsQuery);
  const [setReason] = useMutation(SetLossReasonMutation);
  const [decline] = useMutation(DeclineLossReasonMutation);
  const reasonId = loss.reason?.id ?? null;
  const replyId = loss.reasonReply?.id ?? null;
  const set = async (chosen: { reasonId: string | null; replyId: string | null }) => {
    try {
      await setReason({ variables: { input: { postId: loss.id, ...chosen } } });
      notify(t('deals.thanks'));
      onDone?.();
    } catch (error) {
      refused(error);
    }
  };
  const askNoMore = () => {
    decline({ variables: { input: { postId: loss.id } } }).then(() => onDone?.(), refused);
  };
  return (
    <div className={css.answers} role="group" aria-label={t('deals.changeReason')}>
      {(data?.dealReasons ?? [])
        .filter((reason) => !reason.isRetired || reason.id === reasonId)
        .map((reason) => (
          <button
            key={reason.id}
            type="button"
            className={css.answer}
            aria-pressed={reason.id === reasonId}
            onClick={() => void set({ reasonId: reason.id === reasonId ? null : reason.id, replyId })}
          >
            {wording.reason(reason)}
          </button>
        ))}
      {replies.length > 0 && <span className={css.newLine} />}
      {replies.length > 0 && (
        <Select
          label={t('deals.askReply')}
          name="reply"
          slim
          value={replyId ?? ''}
          onChange={(value) => void set({ reasonId, replyId: value === '' ? null : value })}
          choices={[
            { value: '', label: t('deals.askReplyNone') },
            ...replies.map(({ id, text }) => ({
              value: id,
              label: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text,
            })),
          ]}
        />
      )}
      {reasonId === null && replyId === null && !loss.reasonDeclined && (
        <Button size="s" tone="quiet" onPress={askNoMore}>
          {t('deals.decline')}
        </Button>
      )}
    </div>
  );
}
