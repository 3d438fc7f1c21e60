import { CLIENTS } from '../corpus/clients.js';
import { type Calendar, type Day, moment } from './calendar.js';
import type { Random } from './random.js';

/** What the blanks of a line are filled from. */
export interface Blanks {
  readonly random: Random;
  readonly calendar: Calendar;
  readonly day: Day;
  /** Whose figures and days: French or English. */
  readonly language: 'fr' | 'en';
  /** The first name of the person answered. */
  readonly answered?: string;
}

const BLANK = /\{([^{}]+)\}/g;

/**
 * Fills the blanks of a line of the corpus:
 *
 * - `{12-40}` a whole number, `{1,5-9,5}` or `{1.5-9.5}` one with a decimal;
 * - `{p640}` how much of 640 is done at this point of the three months, `{r640}` what is left of it;
 * - `{client}` a client's name; `{prenom}` the first name of the person answered;
 * - `{j+1}` "demain" or a weekday in French so many working days later, `{d+1}` the same in English; `{semaine}` S12.
 */
export function fill(line: string, blanks: Blanks): string {
  return line.replace(BLANK, (_, blank: string) => blankOf(blank, blanks));
}

function blankOf(blank: string, blanks: Blanks): string {
  const { random, day, language } = blanks;
  const range = /^(\d+)([.,]\d)?-(\d+)([.,]\d)?$/.exec(blank);
  if (range) {
    const mark = (range[2] ?? range[4])?.[0];
    if (mark === undefined) return whole(random.int(Number(range[1]), Number(range[3])), language);
    const tenths = random.int(tenthsOf(range[1], range[2]), tenthsOf(range[3], range[4]));
    return `${Math.floor(tenths / 10)}${mark}${tenths % 10}`;
  }
  const share = /^([pr])(\d+)$/.exec(blank);
  if (share) {
    const total = Number(share[2]);
    const done = Math.max(1, Math.min(total - 1, Math.round(total * (0.06 + 0.88 * day.progress))));
    return whole(share[1] === 'p' ? done : total - done, language);
  }
  const later = /^([jd])\+(\d)$/.exec(blank);
  if (later) return dayName(blanks, later[1] === 'j' ? 'fr' : 'en', Number(later[2]));
  switch (blank) {
    case 'client':
      return random.pick(CLIENTS).name;
    case 'prenom':
      return blanks.answered ?? '';
    case 'semaine':
      return `S${weekOf(day)}`;
    default:
      throw new Error(`The corpus has an unknown blank: {${blank}}`);
  }
}

function tenthsOf(units: string | undefined, decimal: string | undefined): number {
  return Number(units) * 10 + Number(decimal?.slice(1) ?? 0);
}

/** A whole number in groups of three, as one types it. */
export function whole(value: number, language: 'fr' | 'en'): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? ' ' : ',');
}

const WEEKDAYS = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

function dayName({ calendar, day }: Blanks, language: 'fr' | 'en', count: number): string {
  const later = calendar.workingDayAfter(day, count);
  const nights = Math.round((later.midnight - day.midnight) / 86_400_000);
  if (nights === 1) return language === 'fr' ? 'demain' : 'tomorrow';
  const name = WEEKDAYS[language][later.weekday] ?? '';
  if (nights < 7) return name;
  return language === 'fr' ? `${name} en huit` : `${name} week`;
}

/** The number of the week by ISO 8601: the one that holds the year's first Thursday is the first. */
function weekOf(day: Day): number {
  const thursday = new Date(moment(day, 12 * 60) + (4 - (day.weekday || 7)) * 86_400_000);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / (7 * 86_400_000)) + 1;
}
