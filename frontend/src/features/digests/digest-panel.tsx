import type { ReactNode } from 'react';
import { DigestDays, useDigestDays } from './digest-days.js';
import { DigestOf } from './digest-of.js';

interface Props {
  teams?: readonly string[];
  topics?: readonly string[];
}

const NONE: readonly string[] = [];

/** The digest of teams and topics as of now, as far back as the address asks for. */
export function DigestPanel({ teams = NONE, topics = NONE }: Props): ReactNode {
  const days = useDigestDays();
  return (
    <>
      <DigestDays days={days} />
      <DigestOf
        key={`${teams.join()} ${topics.join()} ${String(days)}`}
        teams={teams}
        topics={topics}
        days={days}
        receiveAt={receiveAddress(teams, topics)}
      />
    </>
  );
}

/** Where one chooses to get this digest at one's own hour. */
function receiveAddress(teams: readonly string[], topics: readonly string[]): string {
  const search = new URLSearchParams([
    ...teams.map((handle) => ['team', handle]),
    ...topics.map((name) => ['topic', name]),
  ]);
  return `/digests?${search.toString()}`;
}
