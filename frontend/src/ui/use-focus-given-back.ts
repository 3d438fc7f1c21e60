import { useEffect, useState } from 'react';

/** For how many frames after a dialog is gone the focus may still be lost. */
const FRAMES = 40;

/**
 * What had the focus when a dialog opened has it again once it is gone. The dialog itself sees to that; but what it did
 * may have the page hidden for a moment while it is read anew, and what is hidden loses the focus.
 */
export function useFocusGivenBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before !== document.body) watch(before);
    },
    [before],
  );
}

function watch(before: HTMLElement): void {
  let left = FRAMES;
  const stop = () => {
    left = 0;
    document.removeEventListener('pointerdown', stop, true);
    document.removeEventListener('keydown', stop, true);
  };
  const look = () => {
    if (left === 0) return;
    if (document.activeElement === document.body && before.isConnected) before.focus();
    left -= 1;
    if (left === 0) stop();
    else requestAnimationFrame(look);
  };
  // Whoever goes on elsewhere meanwhile is not called back.
  document.addEventListener('pointerdown', stop, true);
  document.addEventListener('keydown', stop, true);
  requestAnimationFrame(look);
}
