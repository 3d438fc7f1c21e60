import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'When the company works.' })
export class UpdateWorkingHoursInput {
  @Field(() => [Int], { description: 'ISO weekdays, 1 for Monday; at least one.' })
  days!: number[];

  @Field(() => String, { description: 'HH:MM.' })
  opens!: string;

  @Field(() => String, { description: 'HH:MM, later than it opens.' })
  closes!: string;
}

@InputType({ description: 'A place of work.' })
export class SaveSiteInput {
  @Field(() => ID, { nullable: true, description: 'Which one to change; a new one unless given.' })
  id?: string | null;

  @Field(() => String, { description: 'Its name, 1 to 80 characters.' })
  name!: string;

  @Field(() => String, { description: 'ISO 3166-1 code of a country whose holidays are known.' })
  country!: string;

  @Field(() => String, { nullable: true, description: 'A part of the country with holidays of its own.' })
  region?: string | null;

  @Field(() => [String], { description: 'Rules of holidays on which it works all the same; at most 50.' })
  workedHolidays!: string[];

  @Field(() => Boolean, { description: 'Whether people are there unless they say otherwise.' })
  isDefault!: boolean;
}

@InputType({ description: 'A place of work to remove.' })
export class RemoveSiteInput {
  @Field(() => ID, { description: 'Which one. Who was there is at the default one from now on.' })
  id!: string;
}

@InputType({ description: 'Where and when one works.' })
export class UpdateOwnWorkInput {
  @Field(() => ID, { nullable: true, description: 'One’s site; null for the default one.' })
  siteId?: string | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'ISO weekdays on which one works; null for no days of one’s own.',
  })
  days?: number[] | null;
}

@InputType({ description: 'Days on which one will be away.' })
export class AddAbsenceInput {
  @Field(() => String, { description: 'ISO date of the first day.' })
  firstDay!: string;

  @Field(() => String, { description: 'ISO date of the last day, included; within two years of the first.' })
  lastDay!: string;
}

@InputType({ description: 'An absence to take back.' })
export class RemoveAbsenceInput {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;
}
