import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Door } from '../../features/accounts/door.js';
import { SignInForm } from '../../features/accounts/sign-in-form.js';
import { useEnter } from '../../features/accounts/use-enter.js';
import { useT } from '../../lib/intl/translate.js';
import { placeAfterSignIn } from '../session-end.js';

export function Component(): ReactNode {
  const t = useT();
  const enter = useEnter();
  const { search } = useLocation();
  return (
    <Door title={t('signIn.title')} below={t('signIn.forgotten')}>
      <SignInForm onSignedIn={() => enter(placeAfterSignIn(search))} />
    </Door>
  );
}
