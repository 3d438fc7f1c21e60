import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { WorkCalendarService } from '../src/features/calendar/work-calendar.service.js';
import { newId } from '../src/platform/ids/ids.js';
import type { Answer } from './setup/test-caller.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

describe('the working calendar', () => {
  let network: TestNetwork;
  let calendar: WorkCalendarService;
  let ada: TestPerson;
  let bob: TestPerson;
  let admin: TestPerson;

  beforeAll(async () => {
    network = await TestNetwork.start();
    calendar = network.service(WorkCalendarService);
    ada = await network.join('ada');
    bob = await network.join('bob');
    admin = await network.join('eve', [RoleName.ADMINISTRATOR]);
  });
  afterAll(() => network.stop());

  it('is the office week of the company’s time zone until told otherwise', async () => {
    expect(await calendar.hours()).toEqual({
      timeZone: 'Europe/Paris',
      days: [1, 2, 3, 4, 5],
      opens: '09:00',
      closes: '18:00',
    });
    const may = await calendar.holidays('2026-05-01', '2026-05-31');
    expect(may.map(({ day, nameFr }) => `${day} ${nameFr}`)).toEqual([
      '2026-05-01 Fête du travail',
      '2026-05-08 Fête de la Victoire 1945',
      '2026-05-14 Ascension',
      '2026-05-25 Lundi de Pentecôte',
    ]);
    expect(may[0]?.nameEn).toBe('Labour Day');
  });

  it('counts an hour from Thursday evening before a long weekend to Monday', async () => {
    const asked = new Date('2026-04-30T15:30:00Z');
    const due = await calendar.addWorkingMinutes(asked, 60);
    expect(due.toISOString()).toBe('2026-05-04T07:30:00.000Z');
    expect(await calendar.workingMinutesBetween(asked, due)).toBe(60);
  });

  it('lets administrators set hours and sites, and nobody else', async () => {
    const hours = { input: { days: [2, 3, 4, 5, 6, 6], opens: '10:00', closes: '19:00' } };
    const set = `mutation ($input: UpdateWorkingHoursInput!) {
      updateWorkingHours(input: $input) { workingHours { days opens closes timeZone } } }`;
    expect(await ada.caller.refusal(set, hours)).toBe('FORBIDDEN');
    expect(await admin.caller.get(set, hours)).toEqual({
      updateWorkingHours: {
        workingHours: { days: [2, 3, 4, 5, 6], opens: '10:00', closes: '19:00', timeZone: 'Europe/Paris' },
      },
    });
    for (const wrong of [{ days: [] }, { days: [0] }, { opens: '19:00' }, { closes: '24:00' }]) {
      expect(await admin.caller.refusal(set, { input: { ...hours.input, ...wrong } })).toBe('BAD_USER_INPUT');
    }
    const back = { input: { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '18:00' } };
    await admin.caller.get(set, back);
  });

  it('keeps one site the default', async () => {
    const save = (input: Record<string, unknown>): Promise<Answer<{ saveSite: { sites: TestSite[] } }>> =>
      admin.caller.ask(
        `mutation ($input: SaveSiteInput!) { saveSite(input: $input) { sites { id name region isDefault } } }`,
        { input: { country: 'FR', workedHolidays: [], isDefault: false, ...input } },
      );
    const lyon = (await save({ name: 'Lyon', workedHolidays: ['easter 50'] })).data?.saveSite.sites[0];
    expect(lyon).toMatchObject({ name: 'Lyon', isDefault: true });
    expect(await calendar.holidays('2026-05-25', '2026-05-25')).toEqual([]);
    const both = (await save({ name: 'Metz', region: '57' })).data?.saveSite.sites;
    expect(both?.map(({ name, isDefault }) => [name, isDefault])).toEqual([
      ['Lyon', true],
      ['Metz', false],
    ]);
    const refusals = [
      { name: ' ' },
      { name: 'Nowhere', country: 'ZZ' },
      { name: 'Metz', region: 'XX' },
      { id: lyon?.id, name: 'Lyon', isDefault: false },
    ];
    for (const wrong of refusals) {
      expect((await save(wrong)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect((await save({ id: newId(), name: 'X' })).errors[0]?.extensions.code).toBe('NOT_FOUND');
    const remove = 'mutation ($input: RemoveSiteInput!) { removeSite(input: $input) { sites { id } } }';
    expect(await admin.caller.refusal(remove, { input: { id: lyon?.id } })).toBe('BAD_USER_INPUT');
    expect(await bob.caller.refusal(remove, { input: { id: lyon?.id } })).toBe('FORBIDDEN');
  });

  it('knows who is away, by site, weekday and absence', async () => {
    const { sites } = await bob.caller.get<{ sites: TestSite[] }>('{ sites { id name } }');
    const metz = sites.find(({ name }) => name === 'Metz')?.id;
    const update = `mutation ($input: UpdateOwnWorkInput!) { updateOwnWork(input: $input) { work { siteId days } } }`;
    expect(await bob.caller.get(update, { input: { siteId: metz, days: [5, 1, 2, 4] } })).toEqual({
      updateOwnWork: { work: { siteId: metz, days: [1, 2, 4, 5] } },
    });
    expect(await bob.caller.refusal(update, { input: { siteId: 'no id' } })).toBe('NOT_FOUND');
    const add = `mutation ($input: AddAbsenceInput!) { addAbsence(input: $input) { work { absences { id firstDay lastDay } } } }`;
    const { addAbsence } = await ada.caller.get<{ addAbsence: { work: { absences: { id: string }[] } } }>(
      add,
      {
        input: { firstDay: '2096-03-12', lastDay: '2096-03-13' },
      },
    );
    const wrong = [
      ['2096-03-13', '2096-03-12'],
      ['2096-02-30', '2096-03-12'],
      ['2001-01-01', '2001-01-02'],
      ['2096-01-01', '2099-01-01'],
    ];
    for (const [firstDay, lastDay] of wrong) {
      expect(await ada.caller.refusal(add, { input: { firstDay, lastDay } })).toBe('BAD_USER_INPUT');
    }
    const away = async (day: string): Promise<string[]> => {
      const found = await calendar.awayOn(day, [ada.id, bob.id]);
      return [ada, bob].filter(({ id }) => found.has(id)).map(({ handle }) => handle);
    };
    // Monday to Thursday of a week without a holiday; bob never works on Wednesdays.
    expect(await away('2096-03-12')).toEqual(['ada']);
    expect(await away('2096-03-13')).toEqual(['ada']);
    expect(await away('2096-03-14')).toEqual(['bob']);
    expect(await away('2096-03-15')).toEqual([]);
    // Good Friday: a holiday in Moselle alone.
    expect(await away('2026-04-03')).toEqual(['bob']);
    expect(await away('2026-05-01')).toEqual(['ada', 'bob']);
    // Lyon works on Whit Monday, Metz does not.
    expect(await away('2026-05-25')).toEqual(['bob']);

    const remove =
      'mutation ($input: RemoveAbsenceInput!) { removeAbsence(input: $input) { work { days } } }';
    const [absence] = addAbsence.work.absences;
    expect(await bob.caller.refusal(remove, { input: { id: absence?.id } })).toBe('NOT_FOUND');
    await ada.caller.get(remove, { input: { id: absence?.id } });
    expect(await away('2096-03-13')).toEqual([]);
  });
});

interface TestSite {
  id: string;
  name: string;
  isDefault: boolean;
}
