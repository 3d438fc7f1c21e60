import type { Handle } from '../corpus/people.js';
import { type Calendar, moment } from './calendar.js';
import { whole } from './fill.js';
import type { PlannedPost } from './plan.js';
import { Random } from './random.js';

/** A sales team that gave its figures before the whole company came: one line for all its shops. */
interface Pilot {
  readonly by: Handle;
  /** Takings of a usual day, and an average basket, in euros. */
  readonly usual: number;
  readonly basket: number;
  readonly wordings: readonly string[];
}

const PILOTS: readonly Pilot[] = [
  {
    by: 'karim.benali',
    usual: 34_300,
    basket: 32.4,
    wordings: [
      'Ventes Lyon : CA {ca} €, {tickets} tickets #ventes #Lyon',
      'CA {ca} € pour {tickets} tickets sur les quatre boutiques #ventes #Lyon',
    ],
  },
  {
    by: 'delphine.arnoux',
    usual: 31_300,
    basket: 35.1,
    wordings: [
      'Ventes Paris : CA {ca} €, {tickets} tickets #ventes #Paris',
      'CA {ca} €, {tickets} tickets, Lille comprise #ventes #Paris',
    ],
  },
  {
    by: 'nadia.ferhat',
    usual: 20_100,
    basket: 52.7,
    wordings: ['Boutique en ligne : CA {ca} €, {tickets} tickets #ventes #e-shop'],
  },
];

/** How much busier than usual a day of the week is, from Sunday. */
const WEEK = [0, 0.82, 0.88, 1, 0.95, 1.12, 1.5] as const;
/** The same of a month, from January: sales, holidays, Christmas. */
const YEAR = [1.12, 0.9, 0.94, 0.97, 1, 1.08, 1.02, 0.84, 1, 1.02, 1.1, 1.55] as const;
/** Any number. */
const SEED = 365;

/** What came before the three months: three sales teams and their daily figures. Oldest first. */
export function planHistory({ history }: Calendar): PlannedPost[] {
  const random = new Random(SEED);
  return history
    .filter(({ isTrading }) => isTrading)
    .flatMap((day, index) =>
      PILOTS.flatMap((pilot): PlannedPost[] => {
        const month = new Date(moment(day, 12 * 60)).getUTCMonth();
        const growth = 0.94 + 0.06 * (index / history.length);
        const luck = 0.86 + 0.28 * ((random.next() + random.next()) / 2);
        const takings =
          Math.round((pilot.usual * (WEEK[day.weekday] ?? 1) * (YEAR[month] ?? 1) * growth * luck) / 10) * 10;
        const tickets = Math.max(1, Math.round(takings / (pilot.basket * (0.94 + 0.12 * random.next()))));
        const wording = random.pick(pilot.wordings);
        const at = moment(day, 19 * 60 + random.next() * 50);
        if (random.chance(0.03)) return [];
        const text = wording.replace('{ca}', whole(takings, 'fr')).replace('{tickets}', whole(tickets, 'fr'));
        return [
          { author: pilot.by, text, at, kind: 'SALES', audience: 'company', parent: null, quoteOf: null },
        ];
      }),
    );
}
