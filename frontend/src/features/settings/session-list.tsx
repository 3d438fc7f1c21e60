import type { ReactNode } from 'react';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { T, useT } from '../../lib/intl/translate.js';
import { Moment } from '../../ui/moment.js';
import { deviceName } from './device-name.js';
import css from './session-list.module.css';

export const SessionFragment = graphql(`
  fragment SessionLine on Session {
    id
    createdAt
    expiresAt
    userAgent
    current
  }
`);

/** Where one is signed in, this device first. */
export function SessionList({ sessions }: { sessions: FragmentOf<typeof SessionFragment>[] }): ReactNode {
  const t = useT();
  const lines = readFragment(SessionFragment, sessions);
  const ordered = [...lines].sort((one, other) => Number(other.current) - Number(one.current));
  return (
    <ul className={css.list}>
      {ordered.map((session) => (
        <li key={session.id} className={css.session}>
          <p className={css.device}>
            <DeviceWords userAgent={session.userAgent} />
            {session.current && <span className={css.current}>{t('settings.sessions.current')}</span>}
          </p>
          <p className={css.since}>
            <T
              id="settings.sessions.times"
              values={{
                since: <Moment key="since" at={session.createdAt} as="date" />,
                until: <Moment key="until" at={session.expiresAt} as="date" />,
              }}
            />
          </p>
        </li>
      ))}
    </ul>
  );
}

function DeviceWords({ userAgent }: { userAgent: string }): ReactNode {
  const t = useT();
  const { browser, system } = deviceName(userAgent);
  if (browser !== null && system !== null) return t('settings.sessions.device', { browser, system });
  return browser ?? system ?? t('settings.sessions.unknown');
}
