import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { avatarOf } from './avatar.js';
import { Avatar, Person } from './person.model.js';

@Resolver(() => Person)
export class PersonResolver {
  @ResolveField(() => Avatar, { description: 'Initials on a colour, until there are photos.' })
  avatar(@Parent() person: Person): Avatar {
    return avatarOf(person);
  }
}
