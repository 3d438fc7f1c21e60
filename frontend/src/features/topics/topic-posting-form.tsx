import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { useSubmission } from '../../ui/submission.js';
import { type PickedTeam, TeamPicker } from '../people/team-picker.js';
import { TeamSelect } from '../people/team-select.js';
import { type PostingData, SetTopicPostingMutation } from './topic-posting.query.js';

interface Props {
  topicKey: string;
  posting: PostingData;
  onDone: () => void;
}

const PLACES = { templateFr: 'templateFr', templateEn: 'templateEn', owner: 'posters' } as const;

export function TopicPostingForm({ topicKey, posting, onDone }: Props): ReactNode {
  const t = useT();
  const [posters, setPosters] = useState(posting.posters);
  const [teams, setTeams] = useState<readonly PickedTeam[]>(posting.posterTeams);
  const [defaultTeamId, setDefaultTeamId] = useState(posting.defaultTeam?.id ?? '');
  const [templateFr, setTemplateFr] = useState(posting.templateFr);
  const [templateEn, setTemplateEn] = useState(posting.templateEn);
  const [noTeam, setNoTeam] = useState(false);
  const submission = useSubmission(PLACES);
  const words = noTeam
    ? t('topics.posters.noTeam')
    : submission.at('posters') !== null
      ? t('topics.posters.noOwner')
      : submission.whole;
  const [set] = useMutation(SetTopicPostingMutation);
  const save = async () => {
    const isEmpty = posters === 'TEAMS' && teams.length === 0;
    setNoTeam(isEmpty);
    if (isEmpty) return;
    const posterTeamIds = teams.map(({ id }) => id);
    const input = { name: topicKey, posters, posterTeamIds, defaultTeamId, templateFr, templateEn };
    if (await submission.run(() => set({ variables: { input } }))) onDone();
  };
  return (
    <Form
      submission={{ ...submission, whole: words }}
      action={t('ui.save')}
      onSubmit={() => void save()}
      beside={<Button onPress={onDone}>{t('ui.cancel')}</Button>}
    >
      <RadioGroup
        legend={t('topics.posters')}
        name="posters"
        value={posters}
        onChange={setPosters}
        choices={[
          { value: 'EVERYONE', label: t('topics.posters.everyone') },
          { value: 'TEAMS', label: t('topics.posters.teams'), hint: t('topics.posters.teams.hint') },
          { value: 'OWNER', label: t('topics.posters.owner'), hint: t('topics.posters.owner.hint') },
        ]}
      />
      {posters === 'TEAMS' && (
        <TeamPicker
          label={t('topics.posters.which')}
          none={t('counting.addTeam')}
          picked={teams}
          onChange={setTeams}
        />
      )}
      <TeamSelect
        label={t('topics.defaultAudience')}
        none={t('audience.company')}
        value={defaultTeamId}
        onChange={setDefaultTeamId}
      />
      <Field
        label={t('topics.templateFr')}
        name="templateFr"
        hint={t('topics.template.hint')}
        value={templateFr}
        onChange={setTemplateFr}
        error={submission.at('templateFr')}
      />
      <Field
        label={t('topics.templateEn')}
        name="templateEn"
        value={templateEn}
        onChange={setTemplateEn}
        error={submission.at('templateEn')}
      />
    </Form>
  );
}
