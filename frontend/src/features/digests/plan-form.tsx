import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Field } from '../../ui/field.js';
import { TimeField } from '../../ui/time-field.js';
import { FieldGroup, Form } from '../../ui/form.js';
import { useSubmission } from '../../ui/submission.js';
import { TimeZoneSelect } from '../../ui/time-zone-select.js';
import { useViewer } from '../people/viewer.js';
import { type DigestPlanData, type DigestPlansData, SaveDigestPlanMutation } from './digest-plans.query.js';
import css from './digest-plans.module.css';

interface Props {
  /** The plan to change; null for a new one. */
  plan: DigestPlanData | null;
  /** What a new one is of, to begin with: handles and names. */
  begun: { teams: readonly string[]; topics: readonly string[] };
  teams: DigestPlansData['teams'];
  mailEnabled: boolean;
  onDone: () => void;
  onClose: () => void;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
/** A Monday: weekdays are named from there. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAY_MS = 86_400_000;

/** Of what, which days, at what hour, by which way. */
export function PlanForm({ plan, begun, teams, mailEnabled, onDone, onClose }: Props): ReactNode {
  const t = useT();
  const intl = useIntl();
  const { company } = useViewer();
  const [chosen, setChosen] = useState<readonly string[]>(
    plan?.teams.map(({ handle }) => handle) ?? begun.teams,
  );
  const [topics, setTopics] = useState(
    (plan?.topics.map(({ name }) => name) ?? begun.topics).map((name) => `#${name}`).join(' '),
  );
  const [days, setDays] = useState<readonly number[]>(plan?.days ?? [1, 2, 3, 4, 5]);
  const [at, setAt] = useState(plan?.at ?? '08:00');
  const [timeZone, setTimeZone] = useState(plan?.timeZone ?? company.timeZone);
  const [byMail, setByMail] = useState(plan?.byMail ?? mailEnabled);
  const [withSearches, setWithSearches] = useState(plan?.withSearches ?? false);
  const [save] = useMutation(SaveDigestPlanMutation);
  const submission = useSubmission<'time'>({ 'digest-time': 'time' });
  const weekday = (day: number) =>
    intl.formatDate(MONDAY + (day - 1) * DAY_MS, { weekday: 'long', timeZone: 'UTC' });
  const toggle = <Value,>(list: readonly Value[], value: Value, on: boolean) =>
    on ? [...list, value] : list.filter((each) => each !== value);

  const submit = async () => {
    const input = {
      planId: plan?.id ?? null,
      teams: [...chosen],
      topics: topics.split(/[\s,]+/).filter((name) => name !== ''),
      days: [...days],
      at,
      timeZone,
      byMail,
      withSearches,
    };
    if (await submission.run(() => save({ variables: { input } }))) onDone();
  };

  return (
    <Form
      submission={submission}
      onSubmit={() => void submit()}
      action={t('ui.save')}
      beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
    >
      <FieldGroup legend={t('digests.plan.teams')}>
        <div className={css.choices}>
          {teams.map(({ id, handle, displayName }) => (
            <Checkbox
              key={id}
              checked={chosen.includes(handle)}
              onChange={(on) => setChosen(toggle(chosen, handle, on))}
            >
              {displayName}
            </Checkbox>
          ))}
        </div>
      </FieldGroup>
      <Field
        label={t('digests.plan.topics')}
        name="topics"
        hint={t('digests.plan.topics.hint')}
        value={topics}
        onChange={setTopics}
      />
      <Checkbox checked={withSearches} onChange={setWithSearches} hint={t('digests.plan.searches.hint')}>
        {t('digests.plan.searches')}
      </Checkbox>
      <FieldGroup legend={t('digests.plan.days')}>
        <div className={css.choices}>
          {WEEKDAYS.map((day) => (
            <Checkbox
              key={day}
              checked={days.includes(day)}
              onChange={(on) => setDays(toggle(days, day, on))}
            >
              {weekday(day)}
            </Checkbox>
          ))}
        </div>
      </FieldGroup>
      <TimeField
        label={t('digests.plan.at')}
        name="at"
        value={at}
        onChange={setAt}
        error={submission.at('time')}
      />
      <TimeZoneSelect label={t('company.timeZone')} value={timeZone} onChange={setTimeZone} />
      <Checkbox
        checked={byMail}
        onChange={setByMail}
        disabled={!mailEnabled}
        hint={mailEnabled ? undefined : t('digests.plan.mailOff')}
      >
        {t('digests.plan.byMail')}
      </Checkbox>
    </Form>
  );
}
