import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Input, TextField } from 'react-aria-components/TextField';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { useSubmission } from '../../ui/submission.js';
import { TeamSelect } from '../people/team-select.js';
import { type CountedTopic, type MetricData, SetMetricTargetsMutation } from './counting.query.js';
import type { PeriodName } from './figure-board.query.js';
import { unitWord } from './metric-words.js';
import { isDecimal } from './typed-decimal.js';
import { changedTargets, placeOf, typedTargets, type Whose, whoseTargets } from './target-values.js';
import css from './targets-dialog.module.css';

const PERIODS = {
  DAY: 'counting.targets.day',
  WEEK: 'counting.targets.week',
  MONTH: 'counting.targets.month',
} as const;
const PERIOD_NAMES = Object.keys(PERIODS) as PeriodName[];
const NOWHERE = {};

interface Props {
  topic: CountedTopic;
  metric: MetricData;
  onClose: () => void;
}

/** What a metric is to bring in a day, a week and a month: the company, and each team. */
export function TargetsDialog({ topic, metric, onClose }: Props): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const [typed, setTyped] = useState(() => typedTargets(metric.targets, language));
  const [rows, setRows] = useState(() => whoseTargets(metric.targets, topic.counting.reportingTeams));
  const [isChecked, setIsChecked] = useState(false);
  const submission = useSubmission(NOWHERE);
  const [set] = useMutation(SetMetricTargetsMutation);
  const changed = changedTargets(metric.targets, typed, language);
  const wrong = new Set(
    changed.flatMap((target) =>
      target.value === '' || isDecimal(target.value) ? [] : [placeOf(target.period, target.teamId)],
    ),
  );
  const save = async () => {
    setIsChecked(true);
    if (wrong.size > 0) return;
    const input = { id: metric.id, targets: changed };
    if (changed.length === 0 || (await submission.run(() => set({ variables: { input } })))) onClose();
  };
  const add = (id: string, displayName: string) => {
    if (id !== '' && !rows.some((row) => row?.id === id)) setRows([...rows, { id, displayName }]);
  };
  const nameOf = (whose: Whose) => whose?.displayName ?? t('figures.wholeCompany');
  const addsUp = metric.rule === 'SUM' || metric.rule === 'LAST';
  return (
    <Dialog
      title={t('counting.targetsOf', { name: language === 'fr' ? metric.nameFr : metric.nameEn })}
      open
      onClose={onClose}
      shape="line"
      dismissable={false}
    >
      <Form
        submission={submission}
        action={t('ui.save')}
        onSubmit={() => void save()}
        beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
      >
        <p className={css.words}>
          {t('counting.targets.words', { unit: unitWord(metric.unit, t) })}
          {addsUp && ` ${t('counting.targets.sum')}`}
        </p>
        <div className={css.rows}>
          <span className={css.corner} aria-hidden="true" />
          {PERIOD_NAMES.map((period) => (
            <span key={period} className={css.head} aria-hidden="true">
              {t(PERIODS[period])}
            </span>
          ))}
          {rows.map((whose) => (
            <TargetRow
              key={whose?.id ?? ''}
              whose={whose}
              name={nameOf(whose)}
              typed={typed}
              wrong={isChecked ? wrong : NOTHING_WRONG}
              onType={(place, text) => setTyped((before) => new Map(before).set(place, text))}
            />
          ))}
        </div>
        {isChecked && wrong.size > 0 && (
          <p className={css.wrong} role="alert">
            {t('counting.targets.wrong')}
          </p>
        )}
        <TeamSelect label={t('counting.addTeam')} none={t('counting.choose')} value="" onChange={add} />
      </Form>
    </Dialog>
  );
}

const NOTHING_WRONG: ReadonlySet<string> = new Set();

interface RowProps {
  whose: Whose;
  name: string;
  typed: ReadonlyMap<string, string>;
  wrong: ReadonlySet<string>;
  onType: (place: string, text: string) => void;
}

/** The company’s targets, or a team’s: one field each for the day, the week and the month. */
function TargetRow({ whose, name, typed, wrong, onType }: RowProps): ReactNode {
  const t = useT();
  return (
    <>
      <span className={css.whose} aria-hidden="true">
        {name}
      </span>
      {PERIOD_NAMES.map((period) => {
        const place = placeOf(period, whose?.id ?? null);
        return (
          <TextField
            key={period}
            aria-label={t('counting.targets.field', { whose: name, period: t(PERIODS[period]) })}
            value={typed.get(place) ?? ''}
            onChange={(text) => onType(place, text)}
            isInvalid={wrong.has(place)}
            validationBehavior="aria"
          >
            <Input className={css.input ?? ''} inputMode="decimal" autoComplete="off" />
          </TextField>
        );
      })}
    </>
  );
}
