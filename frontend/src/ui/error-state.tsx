import type { ReactNode } from 'react';
import { inBackground } from '../apollo/in-background.js';
import { errorWords, isNotFound } from '../apollo/errors.js';
import { useT } from '../lib/intl/translate.js';
import { Button } from './button.js';
import { EmptyState } from './empty-state.js';

interface Props {
  error: unknown;
  /** Reads again; failing once more leaves this in its place. */
  onRetry?: () => Promise<unknown>;
}

/** Something could not be read: in the server's words where it had any, with a way to try again. */
export function ErrorState({ error, onRetry }: Props): ReactNode {
  const t = useT();
  if (isNotFound(error)) {
    return <EmptyState title={t('ui.notFound.title')}>{t('ui.notFound.words')}</EmptyState>;
  }
  return (
    <div role="alert">
      <EmptyState
        title={t('ui.error.title')}
        action={
          onRetry !== undefined && <Button onPress={() => inBackground(onRetry())}>{t('ui.retry')}</Button>
        }
      >
        {errorWords(error) ?? t('ui.error.unreachable')}
      </EmptyState>
    </div>
  );
}
