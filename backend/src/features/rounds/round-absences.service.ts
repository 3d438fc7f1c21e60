import { Injectable } from '@nestjs/common';

import { WorkCalendarService } from '../calendar/work-calendar.service.js';

/** Some people and a day. */
export interface AskedDay {
  readonly day: string;
  readonly personIds: readonly string[];
}

/** Who is excused from a round: the calendar says so, without a reason. */
@Injectable()
export class RoundAbsences {
  constructor(private readonly calendar: WorkCalendarService) {}

  /** Those who do not work on each of these days. One look at the calendar a day. */
  async onDays(asked: readonly AskedDay[]): Promise<Map<string, Set<string>>> {
    const people = new Map<string, Set<string>>();
    for (const { day, personIds } of asked) {
      people.set(day, new Set([...(people.get(day) ?? []), ...personIds]));
    }
    const away = await Promise.all(
      [...people].map(async ([day, ids]) => [day, await this.calendar.awayOn(day, [...ids])] as const),
    );
    return new Map(away);
  }
}
