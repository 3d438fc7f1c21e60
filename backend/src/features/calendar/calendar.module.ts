import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { WorkCalendarService } from './work-calendar.service.js';

@Module({
  imports: [PeopleModule],
  providers: [WorkCalendarService],
  exports: [WorkCalendarService],
})
export class CalendarModule {}
