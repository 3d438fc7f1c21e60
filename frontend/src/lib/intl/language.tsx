import { createContext, useContext } from 'react';

/** The languages of the interface, as written in `lang` and in `accept-language`. */
export type UiLanguage = 'fr' | 'en';

export interface LanguageChoice {
  language: UiLanguage;
  setLanguage: (language: UiLanguage) => void;
  /** In which moments are shown; null for that of the device. */
  setTimeZone: (timeZone: string | null) => void;
}

export const LanguageContext = createContext<LanguageChoice | null>(null);

/** The interface's language and how to change it on this device. */
export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (choice === null) throw new Error('useLanguage outside of IntlRoot');
  return choice;
}

const STORAGE_KEY = 'breve.language';

/** What first-paint.js has already worked out: the stored choice, else the browser's language. */
export function initialLanguage(): UiLanguage {
  return document.documentElement.lang === 'en' ? 'en' : 'fr';
}

export function rememberLanguage(language: UiLanguage): void {
  document.documentElement.lang = language;
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Storage closed to us: the choice lives as long as the page.
  }
}

/** The interface's language outside of React, for the header of a request. */
export function currentLanguage(): UiLanguage {
  return initialLanguage();
}
