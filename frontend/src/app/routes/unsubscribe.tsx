import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Door } from '../../features/accounts/door.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { RefusalNote } from '../../ui/refusal-note.js';

/** Ends the mails of a digest or of rounds, for whoever follows the link instead of the mail program's own button. */
export function Component(): ReactNode {
  const t = useT();
  // The address that takes the click is the page's own.
  const { pathname } = useLocation();
  const isRound = pathname.startsWith('/round/');
  const [state, setState] = useState<'asked' | 'pending' | 'done'>('asked');
  const [failures, setFailures] = useState(0);

  const end = async () => {
    setState('pending');
    try {
      const response = await fetch(pathname, {
        method: 'POST',
        headers: { 'x-breve-client': 'page' },
      });
      if (!response.ok) throw new Error(String(response.status));
      setState('done');
    } catch {
      setFailures(failures + 1);
      setState('asked');
    }
  };

  if (state === 'done') {
    return (
      <Door
        title={t('digests.unsubscribe.done')}
        intro={t(isRound ? 'rounds.mail.off' : 'digests.unsubscribe.done.words')}
      />
    );
  }
  return (
    <Door
      title={t('digests.unsubscribe.title')}
      intro={t(isRound ? 'rounds.mail.end' : 'digests.unsubscribe.words')}
    >
      <RefusalNote words={failures > 0 ? t('digests.unsubscribe.failed') : null} count={failures} />
      <Button tone="strong" isPending={state === 'pending'} onPress={() => void end()}>
        {t('digests.unsubscribe.action')}
      </Button>
    </Door>
  );
}
