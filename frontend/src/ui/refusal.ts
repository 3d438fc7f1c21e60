import { useCallback } from 'react';
import { errorCode, errorWords } from '../apollo/errors.js';
import { useT } from '../lib/intl/translate.js';
import { useAnnouncer } from './announcer.js';

/** Says why something that was asked for did not happen, in the server's words; the page has already rolled back. */
export function useRefusal(): (error: unknown) => void {
  const t = useT();
  const { notify } = useAnnouncer();
  return useCallback(
    (error) => {
      // An ended session leads to the sign-in page, which says it all.
      if (errorCode(error) === 'UNAUTHENTICATED') return;
      notify(errorWords(error) ?? t('ui.error.unreachable'));
    },
    [notify, t],
  );
}
