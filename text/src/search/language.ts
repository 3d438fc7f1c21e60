/** The languages operators and values are spelled in. */
export type SearchLanguage = 'fr' | 'en';
