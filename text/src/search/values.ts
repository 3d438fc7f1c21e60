import { isReservedHandle, isValidHandle } from '../handles.js';
import { foldForSearch } from '../match-key.js';
import type { SearchLanguage } from './language.js';
import {
  choicesOf,
  findChoice,
  RELATIVE_DATES,
  SEARCHER,
  type SearchOperator,
  type SearchValues,
} from './operators.js';

const DATE = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/;
const LANGUAGE_CODE = /^[a-z]{2,3}$/;

/** A value in its one form, or null when the operator does not take it. `written` is clean: see `cleanValue`. */
export function readValue(values: SearchValues, written: string): string | null {
  if (written === '') return null;
  switch (values.type) {
    case 'handle':
      return readHandle(written, values.me);
    case 'date':
      return findChoice(RELATIVE_DATES, written)?.value ?? (isDate(written) ? written : null);
    case 'language':
      return findChoice(values.choices, written)?.value ?? readLanguageCode(written);
    case 'choice':
      return findChoice(values.choices, written)?.value ?? null;
    case 'text':
      return written;
  }
}

/** Whether this is a year from 1000 to 2999, a month or a day of the calendar: `2026`, `2026-03`, `2026-03-02`. */
export function isDate(written: string): boolean {
  const [, year, month = '01', day = '01'] = DATE.exec(written) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** How a value is written in a language: the first spelling of the table, else as it is. */
export function writeValue(operator: SearchOperator, value: string, language: SearchLanguage): string {
  return choicesOf(operator.values).find((one) => one.value === value)?.[language][0] ?? value;
}

/** Blind to accents like completion, with or without `@`. A reserved handle can be nobody's. */
function readHandle(written: string, me: boolean): string | null {
  const handle = foldForSearch(written).replace(/^@/, '');
  if (me && findChoice([SEARCHER], handle)) return SEARCHER.value;
  return isValidHandle(handle) && !isReservedHandle(handle) ? handle : null;
}

function readLanguageCode(written: string): string | null {
  const code = foldForSearch(written);
  return LANGUAGE_CODE.test(code) ? code : null;
}
