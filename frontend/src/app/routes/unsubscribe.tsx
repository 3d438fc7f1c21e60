import { useState } from 'react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Door } from '../../features/accounts/door.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { RefusalNote } from '../../ui/refusal-note.js';

/** Ends the mails of a digest, for whoever follows the link instead of the mail program's own button. */
export function Component(): ReactNode {
  const t = useT();
  const { token = '' } = useParams();
  const [state, setState] = useState<'asked' | 'pending' | 'done'>('asked');
  const [failures, setFailures] = useState(0);

  const end = async () => {
    setState('pending');
    try {
      const response = await fetch(`/digests/unsubscribe/${encodeURIComponent(token)}`, {
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
    return <Door title={t('digests.unsubscribe.done')} intro={t('digests.unsubscribe.done.words')} />;
  }
  return (
    <Door title={t('digests.unsubscribe.title')} intro={t('digests.unsubscribe.words')}>
      <RefusalNote words={failures > 0 ? t('digests.unsubscribe.failed') : null} count={failures} />
      <Button tone="strong" isPending={state === 'pending'} onPress={() => void end()}>
        {t('digests.unsubscribe.action')}
      </Button>
    </Door>
  );
}
