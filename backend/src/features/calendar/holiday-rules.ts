import type { default as Holidays, HolidaysTypes } from 'date-holidays';

/** A public holiday as a country or a part of it keeps it. */
export interface PublicHoliday {
  /** ISO date. */
  readonly day: string;
  /** What makes it the same holiday every year: `12-25`, `easter 50`. */
  readonly rule: string;
  readonly nameFr: string;
  readonly nameEn: string;
}

/** Where holidays are looked up. */
export interface HolidayPlace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly region: string | null;
}

/** A country or a part of it. */
export interface NamedPlace {
  readonly code: string;
  readonly nameFr: string;
  readonly nameEn: string;
}

type Library = typeof Holidays;

/** Days on which one does not work: not observances, school holidays or those some keep. */
const TYPES: HolidaysTypes.HolidayType[] = ['public', 'bank'];

/** The rules of all countries are large: they come when the first of them is asked for. */
let library: Promise<Library> | undefined;

function load(): Promise<Library> {
  return (library ??= import('date-holidays').then((module) => module.default));
}

const years = new Map<string, readonly PublicHoliday[]>();

/** Public holidays of a year, oldest first: facts of `date-holidays`. None for a place it does not know. */
export async function holidaysOfYear(
  { country, region }: HolidayPlace,
  year: number,
): Promise<readonly PublicHoliday[]> {
  const key = `${country} ${region ?? ''} ${String(year)}`;
  const known = years.get(key);
  if (known) return known;
  const rules = rulesOf(await load(), { country, region });
  const french = new Map(rules.getHolidays(year, 'fr').map((holiday) => [keyOf(holiday), holiday.name]));
  const found = rules
    .getHolidays(year, 'en')
    .filter(({ type }) => TYPES.includes(type))
    .map((holiday) => ({
      day: holiday.date.slice(0, 10),
      rule: holiday.rule,
      nameFr: french.get(keyOf(holiday)) ?? holiday.name,
      nameEn: holiday.name,
    }))
    .sort((a, b) => a.day.localeCompare(b.day));
  years.set(key, found);
  return found;
}

/** Countries whose holidays are known, by name in English. */
export async function holidayCountries(): Promise<NamedPlace[]> {
  const Rules = await load();
  const fr = new Intl.DisplayNames('fr', { type: 'region' });
  const en = new Intl.DisplayNames('en', { type: 'region' });
  return Object.keys(new Rules().getCountries('en'))
    .filter((code) => /^[A-Z]{2}$/.test(code))
    .map((code) => ({ code, nameFr: fr.of(code) ?? code, nameEn: en.of(code) ?? code }))
    .sort((a, b) => a.nameEn.localeCompare(b.nameEn, 'en'));
}

/** Parts of a country with holidays of their own: departments, cantons, provinces, nations. */
export async function holidayRegions(country: string): Promise<NamedPlace[]> {
  const Rules = await load();
  const en = named(new Rules().getStates(country, 'en'));
  const fr = named(new Rules().getStates(country, 'fr'));
  return Object.entries(en)
    .map(([code, nameEn]) => ({ code, nameFr: fr[code] ?? nameEn, nameEn }))
    .sort((a, b) => a.nameEn.localeCompare(b.nameEn, 'en'));
}

/** The first country that keeps this time zone; null when no country does. */
export async function countryOfZone(timeZone: string): Promise<string | null> {
  const Rules = await load();
  const capital: string[] = [];
  for (const code of Object.keys(new Rules().getCountries('en'))) {
    if (!/^[A-Z]{2}$/.test(code)) continue;
    const zones = new Rules(code).getTimezones() as readonly string[] | undefined;
    if (zones?.[0] === timeZone) return code;
    if (zones?.includes(timeZone)) capital.push(code);
  }
  return capital[0] ?? null;
}

function rulesOf(Rules: Library, { country, region }: HolidayPlace): Holidays {
  return region === null
    ? new Rules(country, { types: TYPES })
    : new Rules(country, region, { types: TYPES });
}

function keyOf({ date, rule }: HolidaysTypes.Holiday): string {
  return `${date} ${rule}`;
}

/** What the library gives for a country without parts is nothing at all. */
function named(found: unknown): Record<string, string> {
  return (found ?? {}) as Record<string, string>;
}
