import { Global, Module } from '@nestjs/common';

import { SchedulePurge } from './schedule-purge.js';
import { Schedules } from './schedules.js';

/** What happens at its time. */
@Global()
@Module({ providers: [Schedules, SchedulePurge], exports: [Schedules] })
export class ScheduleModule {}
