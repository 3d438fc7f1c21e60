import { useState } from 'react';
import type { ReactNode } from 'react';
import { useAct } from '../../apollo/use-act.js';
import { errorDetails } from '../../apollo/errors.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Field } from '../../ui/field.js';
import { TimeField } from '../../ui/time-field.js';
import { DateField } from '../../ui/date-field.js';
import { FieldGroup, FieldPair, Form } from '../../ui/form.js';
import { useRefusal } from '../../ui/refusal.js';
import { Select } from '../../ui/select.js';
import { useSubmission } from '../../ui/submission.js';
import { deviceTimeZone, TimeZoneSelect } from '../../ui/time-zone-select.js';
import { PeopleField } from '../people/people-field.js';
import type { Picked } from '../people/use-pickable.js';
import { useViewer } from '../people/viewer.js';
import { audienceChoices, audienceValue, readAudience, WHOLE_COMPANY } from '../posts/composer/audience.js';
import css from './round-settings.module.css';
import {
  ResumeRoundMutation,
  type RoundSettingsData,
  type RoundTopicData,
  SetRoundMutation,
  StopRoundMutation,
} from './round-settings.query.js';
import { useRoundWords } from './round-words.js';

interface Props {
  topic: RoundTopicData;
  /** Null where none has been opened yet. */
  round: RoundSettingsData | null;
  onDone: () => void;
}

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const PLACES = {
  closesAt: 'closesAt',
  startsOn: 'startsOn',
  endsOn: 'endsOn',
  lead: 'lead',
  participant: 'participants',
  participants: 'participants',
  team: 'participants',
  audience: 'participants',
  opening: 'opening',
  POST_TOO_LONG: 'opening',
} as const;
/** What the server's reasons for refusing somebody mean, with the handle it names. */
const PEOPLE_WORDS = {
  participant: 'rounds.refused.participant',
  team: 'rounds.refused.team',
  audience: 'rounds.refused.audience',
  participants: 'rounds.refused.participants',
} as const;

/** Days, closing time, zone, first and last day, who leads and who is asked. */
export function RoundSettingsForm({ topic, round, onDone }: Props): ReactNode {
  const t = useT();
  const words = useRoundWords();
  const refused = useRefusal();
  const setRound = useAct(SetRoundMutation);
  const stopRound = useAct(StopRoundMutation);
  const resumeRound = useAct(ResumeRoundMutation);
  const submission = useSubmission(PLACES);
  const [peopleWords, setPeopleWords] = useState<string | null>(null);
  const [days, setDays] = useState<readonly number[]>(round?.days ?? [1, 2, 3, 4, 5]);
  const [closesAt, setClosesAt] = useState(round?.closesAt ?? '18:00');
  const [timeZone, setTimeZone] = useState(round?.timeZone ?? deviceTimeZone());
  const [startsOn, setStartsOn] = useState(round?.startsOn ?? today());
  const [endsOn, setEndsOn] = useState(round?.endsOn ?? '');
  const viewer = useViewer();
  const [lead, setLead] = useState<readonly Picked[]>(round?.lead ? [asPicked(round.lead)] : []);
  const [participants, setParticipants] = useState<readonly Picked[]>(
    (round?.participants ?? []).map(asPicked),
  );
  const [audience, setAudience] = useState(WHOLE_COMPANY);
  const [opening, setOpening] = useState(t('rounds.openingText', { time: words.time('18:00') }));
  // Who may not know who takes part does not say it either.
  const setsPeople = round === null || round.viewerLeads;
  const opens = round?.opening == null;

  const save = async () => {
    const done = await submission.run(
      () =>
        setRound({
          variables: {
            input: {
              topic: topic.key,
              days: [...days],
              closesAt,
              timeZone,
              startsOn,
              endsOn: endsOn || null,
              leadHandle: lead[0]?.handle ?? null,
              participantHandles: setsPeople ? participants.map(({ handle }) => handle) : null,
              ...(opens && { openingText: opening, ...audience }),
            },
          },
        }).catch((error: unknown) => {
          const { reason, handle, limit } = errorDetails(error);
          const known = PEOPLE_WORDS[reason as keyof typeof PEOPLE_WORDS] as
            (typeof PEOPLE_WORDS)[keyof typeof PEOPLE_WORDS] | undefined;
          setPeopleWords(
            known === undefined ? null : t(known, { handle: `@${String(handle)}`, limit: Number(limit) }),
          );
          throw error;
        }),
      {
        closesAt,
        startsOn,
        ...(setsPeople && { participants: participants.map(({ id }) => id).join() }),
        ...(opens && { opening }),
      },
    );
    if (done) onDone();
  };

  const halt = async () => {
    try {
      await (round?.isStopped === true ? resumeRound : stopRound)({
        variables: { input: { topic: topic.key } },
      });
    } catch (refusal) {
      refused(refusal);
    }
  };

  const atPeople = submission.at('participants');
  return (
    <div className={css.body}>
      <Form
        submission={submission}
        action={t('ui.save')}
        onSubmit={() => void save()}
        beside={
          round !== null &&
          !opens && (
            <Button onPress={() => void halt()}>
              {t(round.isStopped ? 'rounds.resume' : 'rounds.stop')}
            </Button>
          )
        }
      >
        {round?.isStopped === true && <p>{t(opens ? 'rounds.openingGone' : 'rounds.stopped')}</p>}
        <FieldGroup legend={t('rounds.days')}>
          <div className={css.days}>
            {WEEK.map((weekday) => (
              <Checkbox
                key={weekday}
                checked={days.includes(weekday)}
                onChange={(checked) =>
                  setDays(checked ? [...days, weekday] : days.filter((each) => each !== weekday))
                }
              >
                {words.weekday(weekday)}
              </Checkbox>
            ))}
          </div>
        </FieldGroup>
        <FieldPair>
          <TimeField
            label={t('rounds.closesAt')}
            name="closesAt"
            value={closesAt}
            onChange={setClosesAt}
            error={submission.at('closesAt')}
          />
          <TimeZoneSelect label={t('rounds.timeZone')} value={timeZone} onChange={setTimeZone} />
        </FieldPair>
        <FieldPair>
          <DateField
            label={t('rounds.startsOn')}
            name="startsOn"
            value={startsOn}
            onChange={setStartsOn}
            error={submission.at('startsOn')}
          />
          <DateField
            label={t('rounds.endsOn')}
            name="endsOn"
            value={endsOn}
            onChange={setEndsOn}
            error={submission.at('endsOn')}
          />
        </FieldPair>
        <PeopleField
          label={t('rounds.lead')}
          hint={t('rounds.leadHint')}
          chosen={lead}
          onChange={setLead}
          error={submission.at('lead')}
          single
        />
        {setsPeople ? (
          <PeopleField
            label={t('rounds.participants')}
            hint={t('rounds.participantsHint')}
            chosen={participants}
            onChange={setParticipants}
            withTeams
            error={atPeople === null ? null : (peopleWords ?? atPeople)}
          />
        ) : (
          <p className={css.note}>{t('rounds.participantsHidden')}</p>
        )}
        {opens && (
          <Select
            label={t('rounds.audience')}
            hint={t('rounds.audienceHint')}
            name="audience"
            value={audienceValue(audience)}
            onChange={(value) => setAudience(readAudience(value))}
            // Who is mentioned where it opens would be all who read it: no round is opened to them from here.
            choices={audienceChoices(viewer, null, t).filter(({ value }) => value !== 'MENTIONED')}
          />
        )}
        {opens && (
          <Field
            label={t('rounds.opening')}
            hint={t('rounds.openingHint')}
            name="opening"
            multiline
            spellCheck
            value={opening}
            onChange={setOpening}
            error={submission.at('opening')}
          />
        )}
      </Form>
    </div>
  );
}

/** A person of the round as the field shows them. */
function asPicked(person: NonNullable<RoundSettingsData['lead']>): Picked {
  return { ...person, memberCount: null };
}

/** Today where the reader is. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
