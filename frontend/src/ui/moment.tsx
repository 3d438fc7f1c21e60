import type { ReactNode } from 'react';
import { useTimes } from '../lib/format/times.js';
import type { Times } from '../lib/format/times.js';

interface Props {
  at: string;
  as: 'clock' | 'date' | 'relative';
  className?: string | undefined;
}

/** A moment, short, with the exact one on hover. */
export function Moment({ at, as, className }: Props): ReactNode {
  const times = useTimes();
  return (
    <time dateTime={at} title={times.exact(at)} className={className}>
      {shown(times, at, as)}
    </time>
  );
}

function shown(times: Times, at: string, as: Props['as']): string {
  switch (as) {
    case 'clock':
      return times.clock(at);
    case 'date':
      return times.date(at);
    case 'relative':
      return times.relative(at);
  }
}
