/** `12 500,50` as `12500.50`: groups and the mark of the reader's language. What is no number stays as it is. */
export function decimalOf(text: string, language: 'fr' | 'en'): string {
  const joined = text.replace(/[\s\u00a0\u202f'’]/gu, '');
  return language === 'fr' ? joined.replace(',', '.') : joined.replace(/,(?=\d{3}(?:\D|$))/g, '');
}

/** An exact decimal as one would type it: `12500.5` as `12 500,5`. */
export function typedDecimal(value: string, language: 'fr' | 'en'): string {
  const [whole = '', decimals] = value.split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'fr' ? '\u202f' : ',');
  return decimals === undefined ? groups : `${groups}${language === 'fr' ? ',' : '.'}${decimals}`;
}

/** What the server takes. */
export function isDecimal(text: string): boolean {
  return /^-?\d{1,15}(?:\.\d{1,6})?$/.test(text);
}
