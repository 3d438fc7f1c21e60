import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { WorkCalendarService } from '../src/features/calendar/work-calendar.service.js';
import { Sql } from '../src/platform/database/sql.js';
import { newId } from '../src/platform/ids/ids.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

describe('the working calendar', () => {
  let network: TestNetwork;
  let calendar: WorkCalendarService;
  let ada: TestPerson;
  let bob: TestPerson;

  beforeAll(async () => {
    network = await TestNetwork.start();
    calendar = network.service(WorkCalendarService);
    ada = await network.join('ada');
    bob = await network.join('bob');
  });
  afterAll(() => network.stop());

  function run(text: string, values: (string | null | string[] | number[])[] = []): Promise<unknown[]> {
    return network.service(Sql).rows(text, values);
  }

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

  it('knows who is away, by site, weekday and absence', async () => {
    const metz = newId();
    await run(
      `INSERT INTO site (id, name, country, region, worked_holidays, is_default, created_at)
       VALUES ($1, 'Metz', 'FR', '57', '{}', false, '2026-01-01')`,
      [metz],
    );
    await run('INSERT INTO person_work (person_id, site_id, days) VALUES ($1, $2, $3)', [
      bob.id,
      metz,
      [1, 2, 4, 5],
    ]);
    await run(
      `INSERT INTO absence (id, person_id, first_day, last_day, created_at)
       VALUES ($1, $2, '2026-03-16', '2026-03-17', '2026-01-01')`,
      [newId(), ada.id],
    );
    const away = async (day: string): Promise<string[]> => {
      const found = await calendar.awayOn(day, [ada.id, bob.id]);
      return [ada, bob].filter(({ id }) => found.has(id)).map(({ handle }) => handle);
    };
    expect(await away('2026-03-16')).toEqual(['ada']);
    expect(await away('2026-03-17')).toEqual(['ada']);
    expect(await away('2026-03-18')).toEqual(['bob']);
    expect(await away('2026-03-19')).toEqual([]);
    // Good Friday: a holiday in Moselle alone.
    expect(await away('2026-04-03')).toEqual(['bob']);
    expect(await away('2026-05-01')).toEqual(['ada', 'bob']);
  });
});
