import { addDays, dayAt } from '../../src/features/rounds/round-time.js';

/** Where the company of a test is, unless it says otherwise. */
export const COMPANY_ZONE = 'Europe/Paris';

/** The day on the company's calendar so many days from now: near midnight it isn't the one of UTC. */
export function companyDay(days = 0, timeZone = COMPANY_ZONE): string {
  return addDays(dayAt(new Date(), timeZone), days);
}
