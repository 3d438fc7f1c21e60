/** Where the company works. */
export const TIME_ZONE = 'Europe/Paris';

/** How far back the demo goes: three months. */
const DAYS = 92;
/**
 * How far back the figures of those go who began earlier: half a year of weeks, each with the same week a year before to
 * compare with.
 */
const FIGURE_DAYS = 26 * 7 + 364 + 14;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** French public holidays on fixed dates, as month-day: nobody is at the office. */
const HOLIDAYS = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']);

/** A day of the demo. */
export interface Day {
  /** Midnight in Paris, in milliseconds. */
  readonly midnight: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Offices are open: Monday to Friday, no public holiday. */
  readonly isWorking: boolean;
  /** Shops are open: Monday to Saturday, no public holiday. */
  readonly isTrading: boolean;
  /** Position in the three months: 0 the first day, 1 today. */
  readonly progress: number;
}

/** The three months up to a moment, as Paris sees them. */
export class Calendar {
  /** Oldest first, today last. */
  readonly days: readonly Day[];
  /** The days before them, of those who began earlier; oldest first. */
  readonly history: readonly Day[];

  /** @param now nothing may be dated later */
  constructor(readonly now: Date) {
    this.days = Array.from({ length: DAYS + 1 }, (_, index) =>
      dayAt(now.getTime() - (DAYS - index) * DAY, index / DAYS),
    );
    this.history = Array.from({ length: FIGURE_DAYS - DAYS }, (_, index) =>
      dayAt(now.getTime() - (FIGURE_DAYS - index) * DAY, 0),
    );
  }

  get today(): Day {
    return this.back(0);
  }

  get workingDays(): readonly Day[] {
    return this.days.filter((day) => day.isWorking);
  }

  /** The day a moment lies in, if it is one of the three months. */
  dayOf(at: number): Day | undefined {
    return this.days.findLast(({ midnight }) => midnight <= at);
  }

  /** When the network was opened: the morning of the day before the first one. */
  get opening(): Date {
    return new Date(this.back(DAYS).midnight - 14 * 60 * MINUTE);
  }

  /** When the first sales teams came, to try it. */
  get founding(): Date {
    return new Date((this.history[0]?.midnight ?? this.back(DAYS).midnight) - 14 * 60 * MINUTE);
  }

  /** The minute of the day it is now, in Paris. */
  get minuteNow(): number {
    return Math.floor((this.now.getTime() - this.today.midnight) / MINUTE);
  }

  /** The working day `count` working days after one. */
  workingDayAfter(day: Day, count: number): Day {
    let found = day;
    for (let left = count; left > 0;) {
      found = dayAt(found.midnight + DAY + DAY / 2, 1);
      if (found.isWorking) left -= 1;
    }
    return found;
  }

  private back(count: number): Day {
    const day = this.days[this.days.length - 1 - count];
    if (!day) throw new Error('The demo does not go back that far.');
    return day;
  }
}

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function dayAt(time: number, progress: number): Day {
  const parts = new Map(PARTS.formatToParts(time).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const date = Date.UTC(part('year'), part('month') - 1, part('day'));
  const wall = date + ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1000;
  // The clock on the wall is ahead of UTC by the zone's offset; it changes at night, so noon would say the same.
  const midnight = date - (wall - Math.floor(time / 1000) * 1000);
  const weekday = new Date(date).getUTCDay();
  const holiday = HOLIDAYS.has(new Date(date).toISOString().slice(5, 10));
  return {
    midnight,
    weekday,
    isWorking: weekday !== 0 && weekday !== 6 && !holiday,
    isTrading: weekday !== 0 && !holiday,
    progress,
  };
}

/** A moment of a day. @param minute of the day in Paris; parts of a minute are seconds */
export function moment(day: Day, minute: number): number {
  return Math.round(day.midnight + minute * MINUTE);
}
