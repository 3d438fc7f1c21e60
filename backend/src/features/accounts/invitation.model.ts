import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import { Language } from '../people/person.model.js';

export enum InvitationStatus {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}
registerEnumType(InvitationStatus, {
  name: 'InvitationStatus',
  description: 'What has become of an invitation.',
  valuesMap: {
    PENDING: { description: 'Its link works.' },
    ACCEPTED: { description: 'Somebody joined by it.' },
    EXPIRED: { description: 'Nobody joined by it in time.' },
    REVOKED: { description: 'An administrator took it back, or its maker left.' },
  },
});

@ObjectType({ description: 'A single-use link into the company.' })
export class Invitation {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The only address that may join by it, when given.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'The name it proposes.' })
  displayName!: string | null;

  @Field(() => InvitationStatus, { description: 'What has become of it.' })
  status!: InvitationStatus;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'Until when its link works.' })
  expiresAt!: Date;

  /** Shown as `team`. */
  teamId!: string | null;

  /** Shown as `createdBy`. */
  createdById!: string;

  /** Shown as `acceptedBy`. */
  acceptedById!: string | null;
}

@ObjectType({ description: 'What the holder of an invitation link may see before joining.' })
export class InvitationPreview {
  @Field(() => String, { nullable: true, description: 'The only address that may join by it, when given.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'The name it proposes.' })
  displayName!: string | null;

  @Field(() => String, { description: 'The name of the company.' })
  companyName!: string;

  @Field(() => String, { description: 'The name of whoever invites.' })
  invitedBy!: string;

  @Field(() => Language, { description: 'The company’s language.' })
  language!: Language;
}
