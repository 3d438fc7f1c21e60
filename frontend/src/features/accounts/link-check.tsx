import type { ReactNode } from 'react';
import { errorCode } from '../../apollo/errors.js';
import { useT } from '../../lib/intl/translate.js';
import { BreveLoading } from '../../ui/breve-loading.js';
import { ErrorState } from '../../ui/error-state.js';
import { ButtonLink } from '../../ui/link.js';
import { Door } from './door.js';

interface Props {
  /** Undefined as long as the server has not answered. */
  valid: boolean | undefined;
  error: unknown;
  onRetry: () => Promise<unknown>;
  /** What became of a link that no longer works, and whom to ask. */
  gone: string;
  children: ReactNode;
}

/** A page one comes to by a link that works once: shown only while it does. */
export function LinkCheck({ valid, error, onRetry, gone, children }: Props): ReactNode {
  const t = useT();
  const expired = valid === false || errorCode(error) === 'LINK_EXPIRED';
  if (expired) {
    return (
      <Door title={t('door.gone.title')} intro={gone}>
        <ButtonLink to="/sign-in">{t('signIn.title')}</ButtonLink>
      </Door>
    );
  }
  if (valid === undefined && error !== undefined) return <ErrorState error={error} onRetry={onRetry} />;
  return valid === undefined ? <BreveLoading /> : children;
}
