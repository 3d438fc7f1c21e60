import { useSubscription } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { DealsChangedSubscription } from './deal-board.query.js';

/** Several posts at once are read together. */
const GATHER_MS = 500;

/** Calls back when a win or a loss came, changed or went. */
export function useDealsChanged(onChange: () => void): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const soon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), GATHER_MS);
  };
  useKindChanged('WIN', soon);
  useKindChanged('LOSS', soon);
}

function useKindChanged(kind: 'WIN' | 'LOSS', onChange: () => void): void {
  useSubscription(DealsChangedSubscription, {
    variables: { input: { timeline: 'KIND', key: kind } },
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      if (data !== undefined && data.timelineChanged.kind !== 'COUNTS') onChange();
    },
  });
}
