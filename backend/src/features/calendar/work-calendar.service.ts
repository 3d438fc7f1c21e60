import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { CompanyService } from '../people/company.service.js';
import { weekdayOf } from './calendar-days.js';
import { countryOfZone, type HolidayPlace, holidaysOfYear, type PublicHoliday } from './holiday-rules.js';
import { addWorkingMinutes, type WorkingTime, workingMinutesBetween } from './working-time.js';

/** When the company works. */
export interface CompanyHours {
  /** The company's, an IANA name. */
  readonly timeZone: string;
  /** ISO weekdays, 1 for Monday. */
  readonly days: readonly number[];
  /** `HH:MM`. */
  readonly opens: string;
  readonly closes: string;
}

/** A site's place, and the holidays on which it works all the same. */
export interface SitePlace extends HolidayPlace {
  readonly workedHolidays: readonly string[];
}

interface SiteRow extends HolidayPlace {
  worked_holidays: string[];
}

/** Until an administrator says otherwise: the usual office week. */
const USUAL = { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '18:00' } as const;

/** Where nothing is known of a company's country. */
const NO_HOLIDAYS = { country: 'ZZ', region: null, workedHolidays: [] } as const;

/** When one works: the company's hours, public holidays by site, part-time days and absences. */
@Injectable()
export class WorkCalendarService {
  constructor(
    private readonly sql: Sql,
    private readonly companies: CompanyService,
  ) {}

  /** The company's working hours. */
  async hours(): Promise<CompanyHours> {
    const { timeZone } = await this.companies.getCompany();
    const row = await this.sql.row<{ days: number[]; opens: string; closes: string }>(
      'SELECT days, opens, closes FROM working_hours',
    );
    return { timeZone, ...(row ?? USUAL) };
  }

  /**
   * The public holidays kept at a site between two days, both included, oldest first.
   *
   * @param siteId the default site's unless given
   */
  async holidays(fromDay: string, toDay: string, siteId: string | null = null): Promise<PublicHoliday[]> {
    return this.holidaysAt(await this.place(siteId), fromDay, toDay);
  }

  /** Minutes of work between two instants at the default site, 0 when the second is not later. */
  async workingMinutesBetween(from: Date, to: Date): Promise<number> {
    return workingMinutesBetween(await this.workingTime(from, to), from, to);
  }

  /** The instant by which so many minutes of work at the default site have passed. */
  async addWorkingMinutes(from: Date, minutes: number): Promise<Date> {
    const longest = new Date(from.getTime() + (minutes / 60 + 24) * 7 * 86_400_000);
    return addWorkingMinutes(await this.workingTime(from, longest), from, minutes);
  }

  /**
   * Who of these people does not work on a day: a day that is not theirs, an absence, a holiday of their site. Nobody
   * learns which of them it is.
   *
   * @param day ISO date
   */
  async awayOn(day: string, personIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.sql.rows<{ id: string; site_id: string | null; away: boolean }>(
      `SELECT p.id, w.site_id,
              coalesce(NOT ($3 = ANY (w.days)), false)
              OR EXISTS (SELECT 1 FROM absence a
                          WHERE a.person_id = p.id AND a.first_day <= $2::date AND a.last_day >= $2::date) AS away
         FROM unnest($1::uuid[]) AS p (id) LEFT JOIN person_work w ON w.person_id = p.id`,
      [personIds, day, weekdayOf(day)],
    );
    const closed = new Map<string | null, boolean>();
    for (const siteId of new Set(rows.map(({ site_id }) => site_id))) {
      closed.set(siteId, (await this.holidays(day, day, siteId)).length > 0);
    }
    return new Set(rows.filter((row) => row.away || closed.get(row.site_id)).map(({ id }) => id));
  }

  /** Where a site is; null is the default one, which without any row is the country of the company's time zone. */
  async place(siteId: string | null): Promise<SitePlace> {
    const row = await this.sql.row<SiteRow>(
      `SELECT country, region, worked_holidays FROM site
        WHERE id = $1::uuid OR is_default ORDER BY (id = $1::uuid) DESC NULLS LAST LIMIT 1`,
      [siteId],
    );
    if (row) return { country: row.country, region: row.region, workedHolidays: row.worked_holidays };
    const { timeZone } = await this.companies.getCompany();
    const country = await countryOfZone(timeZone);
    return country === null ? NO_HOLIDAYS : { country, region: null, workedHolidays: [] };
  }

  private async workingTime(from: Date, to: Date): Promise<WorkingTime> {
    const { days, ...hours } = await this.hours();
    // A year more than asked: a time may be counted on beyond it.
    const last = `${String(to.getUTCFullYear() + 1)}-12-31`;
    const kept = await this.holidaysAt(
      await this.place(null),
      `${String(from.getUTCFullYear())}-01-01`,
      last,
    );
    const holidays = new Set(kept.map(({ day }) => day));
    return { ...hours, isWorked: (day) => days.includes(weekdayOf(day)) && !holidays.has(day) };
  }

  private async holidaysAt(place: SitePlace, fromDay: string, toDay: string): Promise<PublicHoliday[]> {
    const found: PublicHoliday[] = [];
    for (let year = Number(fromDay.slice(0, 4)); year <= Number(toDay.slice(0, 4)); year += 1) {
      found.push(...(await holidaysOfYear(place, year)));
    }
    return found.filter(
      ({ day, rule }) => day >= fromDay && day <= toDay && !place.workedHolidays.includes(rule),
    );
  }
}
