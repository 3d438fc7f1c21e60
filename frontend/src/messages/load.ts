import type { UiLanguage } from '../lib/intl/language.js';
import type { Messages } from './ids.js';

/**
 * The words of a language come in two parts: those of the pages one arrives at, and those of everything that is fetched
 * after them. A page or a dialog that is fetched waits for the second part by `laterMessages`; it is nearly always there.
 */
const first = new Map<UiLanguage, Promise<Messages>>();
const whole = new Map<UiLanguage, Promise<Messages>>();
const known = new Map<UiLanguage, Messages>();
const listeners = new Set<() => void>();

/** What a page needs to stand there. The same promise each time, as React's `use` wants it. */
export function firstMessages(language: UiLanguage): Promise<Messages> {
  return once(first, language, async () => {
    const words = await firstOf(language);
    if (!known.has(language)) learn(language, words as Messages);
    return words as Messages;
  });
}

/** All words. A fetch that failed is made anew by whoever asks next. */
export function laterMessages(language: UiLanguage): Promise<Messages> {
  return once(whole, language, async () => {
    const parts = await Promise.all([firstOf(language), laterOf(language)]);
    const words: Messages = { ...parts[0], ...parts[1] };
    learn(language, words);
    return words;
  });
}

/** The words that are there now; none before the first ones are. */
export function messagesNow(language: UiLanguage): Messages | undefined {
  return known.get(language);
}

/** Calls back when more words are there. */
export function onMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function learn(language: UiLanguage, words: Messages): void {
  known.set(language, words);
  for (const listener of listeners) listener();
}

async function firstOf(language: UiLanguage) {
  return language === 'fr'
    ? (await import('./fr/fr-first.js')).first
    : (await import('./en/en-first.js')).first;
}

async function laterOf(language: UiLanguage) {
  return language === 'fr'
    ? (await import('./fr/fr-later.js')).later
    : (await import('./en/en-later.js')).later;
}

function once(
  promises: Map<UiLanguage, Promise<Messages>>,
  language: UiLanguage,
  load: () => Promise<Messages>,
): Promise<Messages> {
  const asked = promises.get(language);
  if (asked !== undefined) return asked;
  const promise = load();
  promises.set(language, promise);
  promise.catch(() => promises.delete(language));
  return promise;
}
