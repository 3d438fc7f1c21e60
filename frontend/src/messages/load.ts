import type { UiLanguage } from '../lib/intl/language.js';
import type { Messages } from './ids.js';

const loading = new Map<UiLanguage, Promise<Messages>>();

/** The words of one language, fetched once. The same promise each time, as React's `use` wants it. */
export function messagesOf(language: UiLanguage): Promise<Messages> {
  const known = loading.get(language);
  if (known !== undefined) return known;
  const messages = load(language);
  loading.set(language, messages);
  return messages;
}

async function load(language: UiLanguage): Promise<Messages> {
  if (language === 'fr') return (await import('./fr/index.js')).fr;
  return (await import('./en/index.js')).en;
}
