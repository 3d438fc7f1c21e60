import type { ReactNode } from 'react';
import { lazily } from '../lib/lazily.js';
import { Part } from './part.js';

export interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  /** `line` is as wide as a post and stands high, where one writes; `box` is for everything else. */
  shape?: 'box' | 'line';
  /** False when a click beside it would lose what was written. */
  dismissable?: boolean;
}

const Modal = lazily(async () => (await import('./modal.js')).Modal);

/** A modal dialog. Focus moves in, stays in and goes back to where it was; Escape closes. */
export function Dialog(props: DialogProps): ReactNode {
  if (!props.open) return null;
  return (
    <Part>
      <Modal {...props} />
    </Part>
  );
}
