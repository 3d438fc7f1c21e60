import type { Plugin } from 'vite';

const LOCALE_FILE = /[\\/]intl[\\/][a-z]+[\\/]([a-z]{2}-[A-Z]{2})\.mjs$/;
const KEPT = new Set(['fr-FR', 'en-US']);

/**
 * react-aria carries its words in some thirty languages. The page speaks two; the other files become empty.
 */
export function twoLanguages(): Plugin {
  return {
    name: 'breve:two-languages',
    enforce: 'pre',
    load(id) {
      const locale = LOCALE_FILE.exec(id)?.[1];
      if (locale === undefined || !id.includes('react-aria') || KEPT.has(locale)) return null;
      return 'export { strings as default }; const strings = {};';
    },
  };
}
