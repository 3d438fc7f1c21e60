import { suggestHandle } from '@breve/text';
import { useState } from 'react';

export interface Identity {
  displayName: string;
  handle: string;
  /** The handle follows the name until someone writes one of their own. */
  setDisplayName: (displayName: string) => void;
  setHandle: (handle: string) => void;
}

/**
 * A name, and a handle proposed from it.
 *
 * @param known a name to begin with; or a name with its handle, which then is not proposed anew
 */
export function useIdentity(known: string | { displayName: string; handle: string } = ''): Identity {
  const initial = typeof known === 'string' ? { displayName: known, handle: suggestHandle(known) } : known;
  const [displayName, changeName] = useState(initial.displayName);
  const [handle, changeHandle] = useState(initial.handle);
  const [own, setOwn] = useState(typeof known !== 'string');
  return {
    displayName,
    handle,
    setDisplayName: (next) => {
      changeName(next);
      if (!own) changeHandle(suggestHandle(next));
    },
    setHandle: (next) => {
      changeHandle(next.replace(/^@/, ''));
      setOwn(next !== '' || typeof known !== 'string');
    },
  };
}
