import type { Handle } from './people.js';
import type { TeamHandle } from './teams.js';

/** Who reads a digest at their hour: on which ISO weekdays, and with what their searches found or without. */
export const DIGEST_PLANS: readonly {
  readonly by: Handle;
  readonly teams: readonly TeamHandle[];
  readonly days: readonly number[];
  readonly at: string;
  readonly withSearches: boolean;
}[] = [
  { by: 'karim.benali', teams: ['ventes-lyon'], days: [1, 2, 3, 4, 5], at: '08:00', withSearches: true },
  { by: 'claire.moreau', teams: ['ventes', 'exploitation'], days: [1, 4], at: '08:30', withSearches: true },
];
