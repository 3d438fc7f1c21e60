import type { picking as french } from '../fr/picking.js';

export const picking: Record<keyof typeof french, string> = {
  'picking.placeholder': 'Name, handle or title',
  'picking.placeholderTeams': 'Name or handle, of a team too',
  'picking.found': '{count, plural, =0 {Nobody by that name} one {# suggestion} other {# suggestions}}',
  'picking.none': 'Nobody by that name.',
  'picking.remove': 'Remove {name}',
  'picking.removed': '{name}: removed.',
  'picking.added': '{name}: added.',
};
