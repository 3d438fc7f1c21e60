import type { ReactNode } from 'react';
import { useT } from '../lib/intl/translate.js';
import { Button } from '../ui/button.js';
import { EmptyState } from '../ui/empty-state.js';

/** The page threw: say so, keep the shell, offer to reload. */
export function RouteCrash(): ReactNode {
  const t = useT();
  return (
    <main role="alert">
      <EmptyState
        title={t('ui.crash.title')}
        action={<Button onPress={() => location.reload()}>{t('ui.crash.reload')}</Button>}
      >
        {t('ui.crash.words')}
      </EmptyState>
    </main>
  );
}
