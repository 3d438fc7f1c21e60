import { createUnionType } from '@nestjs/graphql';

import { Person } from './person.model.js';
import { Team } from './team.model.js';

export const Mentioned = createUnionType({
  name: 'Mentioned',
  description: 'Whoever can be mentioned.',
  types: () => [Person, Team] as const,
  resolveType: (value: Person | Team) => ('parentId' in value ? Team : Person),
});
