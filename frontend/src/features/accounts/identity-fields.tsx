import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Field } from '../../ui/field.js';
import type { Identity } from './use-identity.js';

interface Props {
  identity: Identity;
  errors: { displayName: string | null; handle: string | null };
}

/** The name shown and the handle, wherever somebody joins. */
export function IdentityFields({ identity, errors }: Props): ReactNode {
  const t = useT();
  const { displayName, handle, setDisplayName, setHandle } = identity;
  return (
    <>
      <Field
        label={t('account.displayName')}
        name="displayName"
        autoComplete="name"
        value={displayName}
        onChange={setDisplayName}
        error={errors.displayName}
        required
      />
      <Field
        label={t('account.handle')}
        name="handle"
        autoComplete="off"
        hint={t('account.handle.hint', { handle: handle === '' ? 'claire.moreau' : handle })}
        value={handle}
        onChange={setHandle}
        error={errors.handle}
        required
      />
    </>
  );
}
