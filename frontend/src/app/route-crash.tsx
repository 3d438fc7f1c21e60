import type { ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { useT } from '../lib/intl/translate.js';
import { Button } from '../ui/button.js';
import { EmptyState } from '../ui/empty-state.js';
import { ErrorState } from '../ui/error-state.js';

/** A page's file that could not be fetched is no fault of the page. Browsers say so in different words. */
function isUnreachable(error: unknown): boolean {
  if (!navigator.onLine) return true;
  return error instanceof Error && /import|preload|module|fetch/i.test(error.message);
}

/** The page threw: say so, keep the shell, offer to reload. */
export function RouteCrash(): ReactNode {
  const t = useT();
  const error = useRouteError();
  if (isUnreachable(error)) {
    return (
      <main>
        <ErrorState error={error} onRetry={() => Promise.resolve(location.reload())} />
      </main>
    );
  }
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
