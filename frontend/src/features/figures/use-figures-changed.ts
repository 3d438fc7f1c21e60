import { useSubscription } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { FiguresChangedSubscription } from './figure-board.query.js';

/** Several posts at once, as at closing time, are read together. */
const GATHER_MS = 500;

/** Calls back when a post on a topic came, changed or went. */
export function useFiguresChanged(topicKey: string, onChange: () => void): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  useSubscription(FiguresChangedSubscription, {
    variables: { input: { timeline: 'TOPIC', key: topicKey } },
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      if (data === undefined || data.timelineChanged.kind === 'COUNTS') return;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(), GATHER_MS);
    },
  });
}
