import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { CopyField } from '../../ui/copy-field.js';
import { Dialog } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { FieldPair, Form } from '../../ui/form.js';
import { Select } from '../../ui/select.js';
import { useSubmission } from '../../ui/submission.js';
import { OnceOnly } from './once-only.js';
import { TeamSelect } from '../people/team-select.js';

const CreateInvitationMutation = graphql(`
  mutation CreateInvitation($input: CreateInvitationInput!) {
    createInvitation(input: $input) {
      link
      invitation {
        id
        expiresAt
      }
    }
  }
`);

type InviteField = 'email' | 'displayName';

const PLACES = {
  EMAIL_INVALID: 'email',
  EMAIL_TAKEN: 'email',
  'display-name': 'displayName',
} as const satisfies Record<string, InviteField>;

const DAYS = ['1', '7', '14', '30', '90'] as const;

interface Props {
  onMade: () => void;
  onClose: () => void;
}

/** Makes an invitation, then shows its link this once. All that is asked is optional. */
export function InviteDialog({ onMade, onClose }: Props): ReactNode {
  const t = useT();
  const times = useTimes();
  const [email, setEmail] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [teamId, setTeamId] = useState('');
  const [days, setDays] = useState<(typeof DAYS)[number]>('7');
  const [made, setMade] = useState<{ link: string; expiresAt: string } | null>(null);
  const [createInvitation] = useMutation(CreateInvitationMutation);
  const submission = useSubmission<InviteField>(PLACES);
  const { at } = submission;

  const submit = () =>
    submission.run(async () => {
      const { data } = await createInvitation({
        variables: {
          input: {
            email: email.trim() === '' ? null : email,
            displayName: displayName.trim() === '' ? null : displayName,
            teamId: teamId === '' ? null : teamId,
            expiresInDays: Number(days),
          },
        },
      });
      if (data === undefined) return;
      const { link, invitation } = data.createInvitation;
      setMade({ link, expiresAt: invitation.expiresAt });
      onMade();
    });

  return (
    <Dialog title={t('admin.invite')} open onClose={onClose} dismissable={made === null}>
      {made === null ? (
        <Form
          submission={submission}
          onSubmit={() => void submit()}
          action={t('admin.invite.action')}
          beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
        >
          <p>{t('admin.invite.words')}</p>
          <Field
            label={t('admin.invite.email')}
            name="email"
            type="email"
            autoComplete="off"
            hint={t('admin.invite.email.hint')}
            value={email}
            onChange={setEmail}
            error={at('email')}
          />
          <Field
            label={t('account.displayName')}
            name="displayName"
            autoComplete="off"
            value={displayName}
            onChange={setDisplayName}
            error={at('displayName')}
          />
          <FieldPair>
            <TeamSelect
              label={t('admin.team')}
              none={t('admin.team.none')}
              value={teamId}
              onChange={setTeamId}
            />
            <Select
              label={t('admin.invite.expires')}
              name="days"
              value={days}
              onChange={setDays}
              choices={DAYS.map((value) => ({
                value,
                label: t('admin.invite.days', { count: Number(value) }),
              }))}
            />
          </FieldPair>
        </Form>
      ) : (
        <OnceOnly words={t('admin.invite.once', { moment: times.exact(made.expiresAt) })} onClose={onClose}>
          <CopyField label={t('admin.invite.link')} value={made.link} />
        </OnceOnly>
      )}
    </Dialog>
  );
}
