import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { CalendarAdminResolver } from './calendar-admin.resolver.js';
import { OwnWorkResolver } from './own-work.resolver.js';
import { OwnWorkService } from './own-work.service.js';
import { SitesService } from './sites.service.js';
import { WorkCalendarService } from './work-calendar.service.js';
import { WorkingHoursService } from './working-hours.service.js';

@Module({
  imports: [PeopleModule],
  providers: [
    CalendarAdminResolver,
    OwnWorkResolver,
    OwnWorkService,
    SitesService,
    WorkCalendarService,
    WorkingHoursService,
  ],
  exports: [WorkCalendarService],
})
export class CalendarModule {}
