import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { readFragment } from '../../apollo/graphql.js';
import { ErrorState } from '../../ui/error-state.js';
import { PostSkeletons } from '../../ui/skeleton.js';
import { DigestFragment, DigestQuery } from './digest.query.js';
import { DigestView } from './digest-view.js';

interface Props {
  teams: readonly string[];
  topics: readonly string[];
  /** So many days back; since the last working day unless given. */
  days: number | null;
  /** Where one chooses to get it at one's own hour. */
  receiveAt: string;
}

/** The digest of teams and topics as of now. Reading it takes nothing from the next one sent. */
export function DigestOf({ teams, topics, days, receiveAt }: Props): ReactNode {
  const { data, error, refetch } = useQuery(DigestQuery, {
    variables: { teams: [...teams], topics: [...topics], days },
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) {
    return error === undefined ? <PostSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />;
  }
  return <DigestView digest={readFragment(DigestFragment, data.digest)} receiveAt={receiveAt} />;
}
