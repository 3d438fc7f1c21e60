import { useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Field } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { useSubmission } from '../../ui/submission.js';
import { useIdentity } from '../accounts/use-identity.js';
import { TeamSelect } from '../people/team-select.js';

export interface TeamValues {
  displayName: string;
  handle: string;
  description: string;
  /** The team above; null at the top. */
  parentId: string | null;
}

type TeamField = 'displayName' | 'handle' | 'description';

const PLACES = {
  'display-name': 'displayName',
  description: 'description',
  HANDLE_TAKEN: 'handle',
  HANDLE_INVALID: 'handle',
} as const satisfies Record<string, TeamField>;

interface Props {
  /** The team as it is; null for a new one, whose handle is proposed from its name. */
  team: (TeamValues & { id: string }) | null;
  /** The team above a new one. */
  parentId?: string | null;
  action: string;
  onSave: (values: TeamValues) => Promise<unknown>;
  beside?: ReactNode;
}

/** What a team is called, does, and stands below. */
export function TeamForm({ team, parentId = null, action, onSave, beside }: Props): ReactNode {
  const t = useT();
  const identity = useIdentity(team === null ? '' : { displayName: team.displayName, handle: team.handle });
  const [description, setDescription] = useState(team?.description ?? '');
  const [above, setAbove] = useState((team === null ? parentId : team.parentId) ?? '');
  const submission = useSubmission<TeamField>(PLACES);
  const { displayName, handle } = identity;
  const { at } = submission;

  const submit = () =>
    submission.run(
      () => onSave({ displayName, handle, description, parentId: above === '' ? null : above }),
      { displayName, handle },
    );

  return (
    <Form submission={submission} onSubmit={() => void submit()} action={action} beside={beside}>
      <Field
        label={t('admin.teams.name')}
        name="displayName"
        autoComplete="off"
        value={displayName}
        onChange={identity.setDisplayName}
        error={at('displayName')}
        required
      />
      <Field
        label={t('account.handle')}
        name="handle"
        autoComplete="off"
        hint={t('admin.teams.handle.hint', { handle: handle === '' ? 'equipe' : handle })}
        value={handle}
        onChange={identity.setHandle}
        error={at('handle')}
        required
      />
      <Field
        label={t('admin.teams.description')}
        name="description"
        autoComplete="off"
        value={description}
        onChange={setDescription}
        error={at('description')}
        multiline
        spellCheck
      />
      <TeamSelect
        label={t('admin.teams.above')}
        none={t('admin.teams.top')}
        value={above}
        onChange={setAbove}
        {...(team === null ? {} : { exceptId: team.id })}
      />
    </Form>
  );
}
