const PREFIX = 'breve.private.';

/** What this browser keeps of what someone wrote, until the server has it. By person, and wiped at sign-out. */
export function keepOnDevice(personId: string, name: string, value: string | null): void {
  try {
    const key = `${PREFIX}${personId}.${name}`;
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage full or closed to us: the server's copy remains.
  }
}

export function readFromDevice(personId: string, name: string): string | null {
  try {
    return localStorage.getItem(`${PREFIX}${personId}.${name}`);
  } catch {
    return null;
  }
}

/**
 * Wipes what is private.
 *
 * @param keptPersonId the person who is signed in now and finds their own back; null at sign-out: nothing stays.
 */
export function forgetDevice(keptPersonId: string | null): void {
  try {
    for (const key of Object.keys(localStorage)) {
      const kept = keptPersonId !== null && key.startsWith(`${PREFIX}${keptPersonId}.`);
      if (key.startsWith(PREFIX) && !kept) localStorage.removeItem(key);
    }
  } catch {
    // Storage closed to us: nothing was kept.
  }
}
