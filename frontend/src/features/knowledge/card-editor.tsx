import { countText, POST_LIMIT } from '@breve/text';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { DateField } from '../../ui/date-field.js';
import { Field } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { useSubmission } from '../../ui/submission.js';

export interface WrittenCard {
  question: string;
  answer: string;
  validUntil: string | null;
}

interface Props {
  title: string;
  question?: string;
  answer?: string;
  onSave: (card: WrittenCard) => Promise<unknown>;
  onClose: () => void;
}

const PLACES = { validUntil: 'validUntil' } as const;

/** Writing a card, or saying one in other words: two lines of 140 characters, and until when. */
export function CardEditor({ title, question = '', answer = '', onSave, onClose }: Props): ReactNode {
  const t = useT();
  const [asked, setAsked] = useState(question);
  const [known, setKnown] = useState(answer);
  const [until, setUntil] = useState('');
  const submission = useSubmission<'question' | 'answer' | 'validUntil'>(PLACES);
  const save = async () => {
    const done = await submission.run(
      () => onSave({ question: asked, answer: known, validUntil: until.trim() || null }),
      { question: asked, answer: known },
    );
    if (done) onClose();
  };
  const left = (text: string) => t('cards.left', { left: POST_LIMIT - countText(text) });
  return (
    <Dialog title={title} open onClose={onClose} dismissable={false}>
      <Form
        submission={submission}
        action={t('ui.save')}
        onSubmit={() => void save()}
        beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
      >
        <Field
          label={t('cards.question')}
          name="question"
          multiline
          spellCheck
          hint={left(asked)}
          value={asked}
          onChange={setAsked}
          error={submission.at('question')}
        />
        <Field
          label={t('cards.answer')}
          name="answer"
          multiline
          spellCheck
          hint={left(known)}
          value={known}
          onChange={setKnown}
          error={submission.at('answer')}
        />
        <DateField
          label={t('cards.validUntil')}
          name="validUntil"
          hint={t('cards.validUntil.hint')}
          value={until}
          onChange={setUntil}
          error={submission.at('validUntil')}
        />
      </Form>
    </Dialog>
  );
}
