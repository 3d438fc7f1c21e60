import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { newId } from '../../platform/ids/ids.js';
import type { SaveSiteInput } from './calendar.input.js';
import type { Site } from './calendar.model.js';
import { holidayCountries, holidayRegions } from './holiday-rules.js';

const SITE_LIMIT = 200;
const NAME_LIMIT = 80;
const HOLIDAY_LIMIT = 50;
const RULE_LIMIT = 200;

interface SiteRow {
  id: string;
  name: string;
  country: string;
  region: string | null;
  worked_holidays: string[];
  is_default: boolean;
}

/** The places where the company works. */
@Injectable()
export class SitesService {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** All of them, at most 200, the default one first. Before the first one, holidays are those of the company's country. */
  async list(): Promise<Site[]> {
    const rows = await this.sql.rows<SiteRow>(
      `SELECT id, name, country, region, worked_holidays, is_default FROM site
        ORDER BY is_default DESC, name, id LIMIT ${String(SITE_LIMIT)}`,
    );
    return rows.map(({ worked_holidays: workedHolidays, is_default: isDefault, ...site }) => ({
      ...site,
      workedHolidays,
      isDefault,
    }));
  }

  /**
   * Adds or changes a site; the first is the default one whatever it says.
   *
   * @throws BreveError `BAD_USER_INPUT` (`site-name`, `site-country`, `site-region`, `site-holidays`, `site-limit`,
   * `site-default`: one stays the default until another becomes it), `NOT_FOUND`
   */
  async save(input: SaveSiteInput): Promise<void> {
    const site = await checked(input);
    await this.unitOfWork.run(async (transaction) => {
      const others = await lockAll(transaction);
      const before = others.find(({ id }) => id === input.id);
      if (input.id != null && !before) throw new BreveError('NOT_FOUND');
      if (!before && others.length >= SITE_LIMIT) refuse('site-limit');
      if (before?.is_default && !input.isDefault) refuse('site-default');
      const isDefault = input.isDefault || others.length === 0;
      if (isDefault) await transaction.rows('UPDATE site SET is_default = false WHERE is_default');
      await transaction.rows(
        `INSERT INTO site (id, name, country, region, worked_holidays, is_default, created_at)
         VALUES ($1, $2, $3, $4, $5::text[], $6, $7)
         ON CONFLICT (id) DO UPDATE SET name = $2, country = $3, region = $4, worked_holidays = $5::text[], is_default = $6`,
        [
          before?.id ?? newId(),
          site.name,
          site.country,
          site.region,
          site.workedHolidays,
          isDefault,
          transaction.now,
        ],
      );
    });
  }

  /**
   * Removes a site; who was there is at the default one.
   *
   * @throws BreveError `NOT_FOUND`; `BAD_USER_INPUT` (`site-default`) for the default one while there are others
   */
  async remove(id: string): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const sites = await lockAll(transaction);
      const site = sites.find((other) => other.id === id);
      if (!site) throw new BreveError('NOT_FOUND');
      if (site.is_default && sites.length > 1) refuse('site-default');
      await transaction.rows('DELETE FROM site WHERE id = $1', [id]);
    });
  }
}

/** One change at a time: between two, one site is always the default. */
function lockAll(transaction: Transaction): Promise<{ id: string; is_default: boolean }[]> {
  return transaction.rows('SELECT id, is_default FROM site ORDER BY id FOR UPDATE');
}

async function checked(input: SaveSiteInput): Promise<Omit<Site, 'id' | 'isDefault'>> {
  const name = input.name.trim().normalize('NFC');
  if (name === '' || Array.from(name).length > NAME_LIMIT) refuse('site-name');
  const countries = await holidayCountries();
  if (!countries.some(({ code }) => code === input.country)) refuse('site-country');
  const region = input.region ?? null;
  if (region !== null) {
    const regions = await holidayRegions(input.country);
    if (!regions.some(({ code }) => code === region)) refuse('site-region');
  }
  const workedHolidays = [...new Set(input.workedHolidays)];
  const tooMuch =
    workedHolidays.length > HOLIDAY_LIMIT || workedHolidays.some((rule) => rule.length > RULE_LIMIT);
  if (tooMuch) refuse('site-holidays');
  return { name, country: input.country, region, workedHolidays };
}

function refuse(reason: string): never {
  throw new BreveError('BAD_USER_INPUT', { reason });
}
