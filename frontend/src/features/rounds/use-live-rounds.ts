import { useSubscription } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { connection } from '../../apollo/connection.js';
import { graphql } from '../../apollo/graphql.js';

const RoundChangedSubscription = graphql(`
  subscription RoundChanged {
    roundChanged {
      roundId
    }
  }
`);

/** Several lines at once, as just before closing, are read together. */
const GATHER_MS = 400;

/** Calls back when a round changed, and when the connection is there again. */
export function useLiveRounds(onChange: () => void): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => connection.onReturn(() => latest.current()), []);
  useSubscription(RoundChangedSubscription, {
    ignoreResults: true,
    onData: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(), GATHER_MS);
    },
  });
}
