import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { RemoveSiteInput, SaveSiteInput, UpdateWorkingHoursInput } from './calendar.input.js';
import { Holiday, HolidayRegion, Site, WorkingHours } from './calendar.model.js';
import { SitesPayload, WorkingHoursPayload } from './calendar.payload.js';
import { holidayCountries, holidayRegions, holidaysOfYear } from './holiday-rules.js';
import { SitesService } from './sites.service.js';
import { WorkCalendarService } from './work-calendar.service.js';
import { WorkingHoursService } from './working-hours.service.js';

/** When and where the company works: read by everybody, set by administrators. */
@Resolver()
export class CalendarAdminResolver {
  constructor(
    private readonly calendar: WorkCalendarService,
    private readonly workingHours: WorkingHoursService,
    private readonly sites: SitesService,
  ) {}

  @Allow('member')
  @Query(() => WorkingHours, { name: 'workingHours', description: 'When the company works.' })
  hours(): Promise<WorkingHours> {
    return this.calendar.hours();
  }

  @Allow('member')
  @Query(() => [Site], { name: 'sites', description: 'Where the company works, at most 200 places.' })
  listSites(): Promise<Site[]> {
    return this.sites.list();
  }

  @Allow('member')
  @Query(() => [HolidayRegion], {
    name: 'holidayCountries',
    description: 'Countries whose holidays are known.',
  })
  countries(): Promise<HolidayRegion[]> {
    return holidayCountries();
  }

  @Allow('member')
  @Query(() => [HolidayRegion], {
    name: 'holidayRegions',
    description: 'Parts of a country with holidays of their own; none for a country that has no such part.',
  })
  regions(
    @Args('country', { type: () => String, description: 'ISO 3166-1 code.' }) country: string,
  ): Promise<HolidayRegion[]> {
    return holidayRegions(country);
  }

  @Allow('member')
  @Query(() => [Holiday], {
    name: 'publicHolidays',
    description: 'Public holidays of a year in a country or a part of it. Errors: BAD_USER_INPUT.',
  })
  holidays(
    @Args('country', { type: () => String, description: 'ISO 3166-1 code.' }) country: string,
    @Args('region', { type: () => String, nullable: true, description: 'A part of it.' })
    region: string | null,
    @Args('year', { type: () => Int, description: 'From 1970 to 2199.' }) year: number,
  ): Promise<readonly Holiday[]> {
    if (year < 1970 || year > 2199) throw new BreveError('BAD_USER_INPUT', { reason: 'year' });
    return holidaysOfYear({ country, region: region ?? null }, year);
  }

  @Allow('administer')
  @Mutation(() => WorkingHoursPayload, {
    description: 'Sets when the company works. Errors: BAD_USER_INPUT.',
  })
  async updateWorkingHours(
    @Args('input', { description: 'The hours.' }) input: UpdateWorkingHoursInput,
  ): Promise<WorkingHoursPayload> {
    await this.workingHours.update(input);
    return { workingHours: await this.calendar.hours() };
  }

  @Allow('administer')
  @Mutation(() => SitesPayload, {
    description: 'Adds or changes a site; the first is the default one. Errors: BAD_USER_INPUT, NOT_FOUND.',
  })
  async saveSite(@Args('input', { description: 'The site.' }) input: SaveSiteInput): Promise<SitesPayload> {
    await this.sites.save(input);
    return { sites: await this.sites.list() };
  }

  @Allow('administer')
  @Mutation(() => SitesPayload, {
    description: 'Removes a site; the default one goes last. Errors: BAD_USER_INPUT, NOT_FOUND.',
  })
  async removeSite(@Args('input', { description: 'Which.' }) input: RemoveSiteInput): Promise<SitesPayload> {
    await this.sites.remove(input.id);
    return { sites: await this.sites.list() };
  }
}
