import { suggestHandle } from '@breve/text';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Field } from '../../ui/field.js';

export interface Identity {
  displayName: string;
  handle: string;
  /** Follows the name until someone writes one of their own. */
  setDisplayName: (displayName: string) => void;
  setHandle: (handle: string) => void;
}

/** A name, and a handle proposed from it. */
export function useIdentity(initialName = ''): Identity {
  const [displayName, changeName] = useState(initialName);
  const [handle, changeHandle] = useState(() => suggestHandle(initialName));
  const [own, setOwn] = useState(false);
  return {
    displayName,
    handle,
    setDisplayName: (next) => {
      changeName(next);
      if (!own) changeHandle(suggestHandle(next));
    },
    setHandle: (next) => {
      changeHandle(next.replace(/^@/, ''));
      setOwn(next !== '');
    },
  };
}

interface Props {
  identity: Identity;
  errors: { displayName: string | null; handle: string | null };
}

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
