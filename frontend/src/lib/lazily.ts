import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { laterMessages } from '../messages/load.js';
import { currentLanguage } from './intl/language.js';

const ATTEMPTS = 4;
const PAUSE_MS = 1_500;

/**
 * A component that is fetched when it is first shown: `lazily(async () => (await import('./modal.js')).Modal)`. A
 * fetch that fails does not take the page down: it waits for the network and tries again before it gives up.
 */
export function lazily<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await patiently(() => withWords(load), ATTEMPTS) }));
}

/** What is fetched after the first page, together with the words it may need. */
export async function withWords<T>(load: () => Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([load(), laterMessages(currentLanguage())]);
  return loaded;
}

async function patiently<T>(load: () => Promise<T>, attempts: number): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (attempts <= 1) throw error;
    await networkBack();
    return await patiently(load, attempts - 1);
  }
}

/** A pause, and as long as the device knows itself to be offline. */
async function networkBack(): Promise<void> {
  if (!navigator.onLine) {
    await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
