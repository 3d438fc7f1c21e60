import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useEffect } from 'react';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { ViewerContext, ViewerQuery } from '../features/people/viewer.js';
import { errorCode } from '../apollo/errors.js';
import { forgetDevice } from '../lib/device-store.js';
import { useLanguage } from '../lib/intl/language.js';
import { BreveLoading } from '../ui/breve-loading.js';
import { ErrorState } from '../ui/error-state.js';
import { Shell } from './shell/shell.js';
import { signInAddress } from './session-end.js';

/** Everything behind the sign-in: finds out who reads, in which language and time zone, and shows the shell. */
export function ClosedDoor(): ReactNode {
  const { data, error, refetch } = useQuery(ViewerQuery);
  const { setLanguage, setTimeZone } = useLanguage();
  const location = useLocation();
  const person = data?.viewer.person;
  const language = person?.language === 'EN' ? 'en' : person === undefined ? null : 'fr';
  const timeZone = person?.timeZone ?? null;

  useEffect(() => {
    if (language !== null) setLanguage(language);
    setTimeZone(timeZone);
    return () => setTimeZone(null);
  }, [language, timeZone, setLanguage, setTimeZone]);

  const personId = person?.id;
  useEffect(() => {
    if (personId !== undefined) forgetDevice(personId);
  }, [personId]);

  // The shell is much to render at once: deferred, it is rendered in slices and holds up nothing.
  const shown = useDeferredValue(data);
  if (shown === undefined) {
    if (errorCode(error) === 'UNAUTHENTICATED') return <Navigate to={signInAddress(location)} replace />;
    if (error !== undefined) return <ErrorState error={error} onRetry={() => refetch()} />;
    return <BreveLoading />;
  }
  if (shown.viewer.firstVisit && location.pathname === '/') return <Navigate to="/welcome" replace />;
  return (
    <ViewerContext value={shown.viewer}>
      <Shell />
    </ViewerContext>
  );
}
