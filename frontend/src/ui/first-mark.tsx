import type { ReactNode } from 'react';
import { BreveMark } from './breve-mark.js';

/** The mark alone, where index.html draws it before there is any script: what comes first takes its place unseen. */
export function FirstMark(): ReactNode {
  return (
    <div className="first-mark">
      <BreveMark size={40} />
    </div>
  );
}
