import { Big } from 'big.js';
import { isCurrency } from './context.js';

/** How a value is written. */
export interface FigureForm {
  language: 'fr' | 'en';
  /** ISO 3166 country of the company: `CH` and `CA` write numbers in their own way. */
  region?: string;
  /** ISO 4217 code of the company's dollar, the one written `$`; the others are `US$`, `CA$`… */
  dollar?: string;
  /** Digits after the mark, rounded half away from zero; when not given, those there are, and cents for money that has any. */
  decimals?: number;
  /** The metric's nouns in the language, for what is counted. */
  nouns?: { one: string; other: string };
}

const NO_BREAK_SPACE = '\u00a0';
const NARROW_NO_BREAK_SPACE = '\u202f';
const MINUS = '−';
const CENTS = 2;

const SIGNS: Readonly<Record<string, string>> = {
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  USD: 'US$',
  CAD: 'CA$',
  AUD: 'A$',
  NZD: 'NZ$',
  HKD: 'HK$',
  SGD: 'S$',
};

/**
 * A value as it is read by people: `12 500 €`, `€12,500`, Swiss `CHF 1’250.50`, Québec `12 500 $`. Spaces inside are
 * ones that no line breaks at.
 *
 * @param value canonical decimal
 * @param unit as a figure's: an ISO 4217 code, `%`, `pts`, `h`, `d`, `COUNT`
 */
export function formatFigure(value: string, unit: string, form: FigureForm): string {
  const amount = new Big(value);
  const digits = writtenDigits(amount.abs(), unit, form);
  const minus = amount.lt(0) && /[1-9]/.test(digits) ? MINUS : '';
  const number = punctuate(digits, form);
  if (isCurrency(unit)) return money(minus, number, unit, form);
  const after = unitWord(amount, unit, form);
  if (after === '') return minus + number;
  const space = unit === '%' && form.language === 'en' ? '' : NO_BREAK_SPACE;
  return `${minus}${number}${space}${after}`;
}

function writtenDigits(amount: Big, unit: string, { decimals }: FigureForm): string {
  if (decimals !== undefined) return amount.toFixed(decimals, Big.roundHalfUp);
  const written = amount.toFixed();
  const fraction = written.split('.')[1]?.length ?? 0;
  return isCurrency(unit) && fraction > 0 && fraction < CENTS ? amount.toFixed(CENTS) : written;
}

function punctuate(digits: string, form: FigureForm): string {
  const [whole = '', fraction] = digits.split('.');
  const { group, point } = marks(form);
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, group);
  return fraction === undefined ? grouped : grouped + point + fraction;
}

function marks({ language, region }: FigureForm): { group: string; point: string } {
  if (region === 'CH') return { group: '’', point: '.' };
  if (language === 'en') return { group: ',', point: '.' };
  return { group: region === 'CA' ? NO_BREAK_SPACE : NARROW_NO_BREAK_SPACE, point: ',' };
}

function money(
  minus: string,
  number: string,
  unit: string,
  { language, region, dollar }: FigureForm,
): string {
  const sign = unit === dollar ? '$' : SIGNS[unit];
  const written = sign ?? unit;
  if (region === 'CH') return `${written}${NO_BREAK_SPACE}${minus}${number}`;
  if (language === 'fr') return `${minus}${number}${NO_BREAK_SPACE}${written}`;
  return sign === undefined ? `${written}${NO_BREAK_SPACE}${minus}${number}` : `${minus}${sign}${number}`;
}

function unitWord(amount: Big, unit: string, { language, nouns }: FigureForm): string {
  if (unit === 'd') return language === 'fr' ? 'j' : 'd';
  if (unit !== 'COUNT') return unit;
  if (nouns === undefined) return '';
  return isOne(amount.abs(), language) ? nouns.one : nouns.other;
}

/** French has its singular below 2, English for exactly 1. */
function isOne(amount: Big, language: 'fr' | 'en'): boolean {
  return language === 'fr' ? amount.lt(2) : amount.eq(1);
}
