import { describe, expect, it } from '@jest/globals';

import { type HolidayPlace, holidayRegions, holidaysOfYear } from './holiday-rules.js';

function place(code: string): HolidayPlace {
  const [country = '', region] = code.split('-');
  return { country, region: region ?? null };
}

describe('public holidays of 2026', () => {
  // Facts, as the authorities of each place publish them: kept there, and not in the other one.
  it.each([
    ['2026-04-03', 'FR-57', 'FR', 'Good Friday in Moselle'],
    ['2026-12-26', 'FR-67', 'FR', 'the day after Christmas in Alsace'],
    ['2026-05-22', 'FR-MQ', 'FR', 'the end of slavery in Martinique'],
    ['2026-09-10', 'CH-GE', 'CH-ZH', 'the fast of Geneva'],
    ['2026-06-29', 'CH-TI', 'CH-GE', 'Saints Peter and Paul in Ticino'],
    ['2026-06-24', 'CA-QC', 'CA-ON', 'the national day of Québec'],
    ['2026-02-16', 'CA-ON', 'CA-QC', 'Family Day in Ontario'],
    ['2026-01-02', 'GB-SCT', 'GB-ENG', 'the second of January in Scotland'],
    ['2026-04-06', 'GB-ENG', 'GB-SCT', 'Easter Monday in England'],
    ['2026-03-17', 'GB-NIR', 'GB-WLS', 'Saint Patrick in Northern Ireland'],
  ])('%s is one in %s and none in %s: %s', async (day, here, elsewhere) => {
    const days = async (code: string) => (await holidaysOfYear(place(code), 2026)).map((each) => each.day);
    expect(await days(here)).toContain(day);
    expect(await days(elsewhere)).not.toContain(day);
  });

  it.each([
    ['FR', '2026-05-31', 'Mother’s Day'],
    ['FR', '2026-02-17', 'Shrove Tuesday'],
    ['GB-ENG', '2026-03-15', 'Mothering Sunday'],
    ['CH-GE', '2026-05-10', 'Mother’s Day'],
    ['CA-QC', '2026-02-14', 'Saint Valentine'],
  ])('hold no observances: in %s one works on %s, %s', async (code, day) => {
    expect((await holidaysOfYear(place(code), 2026)).map((each) => each.day)).not.toContain(day);
  });

  it('are those of France, with their names in both languages', async () => {
    const named = (await holidaysOfYear(place('FR'), 2026)).map(({ day, nameFr }) => `${day} ${nameFr}`);
    expect(named).toEqual([
      '2026-01-01 Nouvel An',
      '2026-04-06 Lundi de Pâques',
      '2026-05-01 Fête du travail',
      '2026-05-08 Fête de la Victoire 1945',
      '2026-05-14 Ascension',
      '2026-05-25 Lundi de Pentecôte',
      '2026-07-14 Fête Nationale de la France',
      '2026-08-15 Assomption',
      '2026-11-01 Toussaint',
      '2026-11-11 Armistice 1918',
      '2026-12-25 Noël',
    ]);
  });

  it('are chosen by department, canton, province and nation', async () => {
    const codes = async (country: string) => (await holidayRegions(country)).map(({ code }) => code);
    expect(await codes('FR')).toEqual(expect.arrayContaining(['57', '67', '68']));
    expect(await codes('CH')).toHaveLength(26);
    expect(await codes('CA')).toEqual(expect.arrayContaining(['QC', 'ON']));
    expect(await codes('GB')).toEqual(expect.arrayContaining(['ENG', 'NIR', 'SCT', 'WLS']));
    expect(await codes('MC')).toEqual([]);
  });
});
