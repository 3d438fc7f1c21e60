import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum RoleName {
  COMMUNICATOR = 'COMMUNICATOR',
  MODERATOR = 'MODERATOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
  AUDITOR = 'AUDITOR',
}
registerEnumType(RoleName, { name: 'Role', description: 'What a person may do beyond being a member.' });

/** The model of the type `Viewer`: most of its fields are resolved by the features that own the data. */
@ObjectType('Viewer', { description: 'The person and the permissions of this request.' })
export class ViewerModel {
  @Field(() => [RoleName], { description: 'Roles held.' })
  roles!: RoleName[];

  @Field(() => Boolean, { description: 'Whether they may post announcements.' })
  mayAnnounce!: boolean;

  @Field(() => Boolean, { description: 'Whether they administer people, invitations and teams.' })
  mayAdminister!: boolean;

  @Field(() => Boolean, { description: 'Whether they moderate.' })
  mayModerate!: boolean;
}
