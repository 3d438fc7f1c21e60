import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Role } from '../../apollo/enums.js';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { useSubmission } from '../../ui/submission.js';
import { ViewerQuery, useViewer } from '../people/viewer.js';
import { AdminPersonFragment } from './admin-person.fragment.js';
import type { AdminPersonRow } from './admin-person.fragment.js';
import { ROLES } from './roles.js';

const SetRolesMutation = graphql(
  `
    mutation SetRoles($input: SetRolesInput!) {
      setRoles(input: $input) {
        adminPerson {
          ...AdminPersonRow
        }
      }
    }
  `,
  [AdminPersonFragment],
);

const PLACES = {};

/** What a person may do beyond being a member. */
export function RolesDialog({ entry, onClose }: { entry: AdminPersonRow; onClose: () => void }): ReactNode {
  const t = useT();
  const client = useApolloClient();
  const viewer = useViewer();
  const [roles, setRoles] = useState<ReadonlySet<Role>>(() => new Set(entry.roles));
  const [saveRoles] = useMutation(SetRolesMutation);
  const submission = useSubmission<never>(PLACES);

  const toggle = (role: Role, held: boolean) => {
    const next = new Set(roles);
    if (held) next.add(role);
    else next.delete(role);
    setRoles(next);
  };
  const submit = async () => {
    const done = await submission.run(() =>
      saveRoles({ variables: { input: { personId: entry.person.id, roles: [...roles] } } }),
    );
    if (!done) return;
    onClose();
    if (entry.person.id === viewer.person.id)
      await client.query({ query: ViewerQuery, fetchPolicy: 'network-only' });
  };

  return (
    <Dialog title={t('admin.roles.title', { name: entry.person.displayName })} open onClose={onClose}>
      <Form
        submission={submission}
        onSubmit={() => void submit()}
        action={t('ui.save')}
        beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
      >
        <p>{t('admin.roles.words')}</p>
        <div>
          {ROLES.map(({ role, name, allows }) => (
            <Checkbox
              key={role}
              name={role}
              checked={roles.has(role)}
              onChange={(held) => toggle(role, held)}
              hint={t(allows)}
            >
              {t(name)}
            </Checkbox>
          ))}
        </div>
      </Form>
    </Dialog>
  );
}
