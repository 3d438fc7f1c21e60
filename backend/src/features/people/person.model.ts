import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum Language {
  FR = 'FR',
  EN = 'EN',
}
registerEnumType(Language, { name: 'Language', description: 'The languages of the interface.' });

@InterfaceType({ description: 'Whoever may stand as the author of a post or be mentioned.' })
export abstract class Actor {
  @Field(() => String, { description: 'The name after @, unique among persons and teams.' })
  handle!: string;

  @Field(() => String, { description: 'The name to show.' })
  displayName!: string;
}

@ObjectType({ description: 'What stands for a person where there is no photo.' })
export class Avatar {
  @Field(() => String, { description: 'One or two letters.' })
  initials!: string;

  @Field(() => Int, { description: 'A hue of 0 to 359 degrees that stays the same for this person.' })
  hue!: number;
}

@ObjectType({ implements: () => [Actor], description: 'A directory entry: who writes and who is read.' })
export class Person extends Actor {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => String, { description: 'What they do in the company; may be empty.' })
  title!: string;

  @Field(() => Language, { description: 'The language they read the interface in.' })
  language!: Language;

  @Field(() => String, { description: 'IANA time zone.' })
  timeZone!: string;

  @Field(() => Boolean, { description: 'False once suspended; the posts stay.' })
  active!: boolean;

  @Field(() => Date, { description: 'When they joined.' })
  joinedAt!: Date;

  @Field(() => Avatar, { description: 'Initials on a colour, until there are photos.' })
  avatar!: Avatar;

  /** Prepared by the loader, which knows who asks; otherwise resolved. */
  isViewer?: boolean;
}
