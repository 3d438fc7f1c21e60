import { Field, ObjectType } from '@nestjs/graphql';

import { PageInfo } from '../../platform/graphql/page-info.model.js';
import { RoleName } from '../accounts/viewer.model.js';

@ObjectType({ description: 'An administrator’s view of a person.' })
export class AdminPerson {
  /** Shown as `person`. */
  personId!: string;

  @Field(() => String, { description: 'The address they sign in with.' })
  email!: string;

  @Field(() => [RoleName], { description: 'Roles held.' })
  roles!: RoleName[];

  @Field(() => Date, {
    nullable: true,
    description: 'Since when they are suspended; null when they are not.',
  })
  suspendedAt!: Date | null;
}

@ObjectType({ description: 'A person in an administrator’s list.' })
export class AdminPersonEdge {
  @Field(() => String, { description: 'Where this entry stands; for `after`.' })
  cursor!: string;

  @Field(() => AdminPerson, { description: 'The person.' })
  node!: AdminPerson;
}

@ObjectType({ description: 'A page of people as administrators see them.' })
export class AdminPersonConnection {
  @Field(() => [AdminPersonEdge], { description: 'The entries.' })
  edges!: AdminPersonEdge[];

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'A person after an administrator changed something.' })
export class AdminPersonPayload {
  @Field(() => AdminPerson, { description: 'The person as they are now.' })
  adminPerson!: AdminPerson;
}
