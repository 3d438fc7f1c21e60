import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'When the company works.' })
export class WorkingHours {
  @Field(() => [Int], { description: 'ISO weekdays, 1 for Monday.' })
  days!: readonly number[];

  @Field(() => String, { description: 'When a day’s work begins, HH:MM in the company’s time zone.' })
  opens!: string;

  @Field(() => String, { description: 'When it ends, HH:MM.' })
  closes!: string;

  @Field(() => String, { description: 'The company’s time zone, an IANA name.' })
  timeZone!: string;
}

@ObjectType({ description: 'A public holiday.' })
export class Holiday {
  @Field(() => String, { description: 'ISO date.' })
  day!: string;

  @Field(() => String, { description: 'What makes it the same holiday every year.' })
  rule!: string;

  @Field(() => String, { description: 'Its name in French, where it has one.' })
  nameFr!: string;

  @Field(() => String, { description: 'Its name in English, where it has one.' })
  nameEn!: string;
}

@ObjectType({ description: 'A country, or a part of one, with holidays of its own.' })
export class HolidayRegion {
  @Field(() => String, { description: 'Its code: ISO 3166-1 of a country; of a part as its country has it.' })
  code!: string;

  @Field(() => String, { description: 'Its name in French.' })
  nameFr!: string;

  @Field(() => String, { description: 'Its name in English.' })
  nameEn!: string;
}

@ObjectType({ description: 'A place of work, with the public holidays that are kept there.' })
export class Site {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'ISO 3166-1 code of its country.' })
  country!: string;

  @Field(() => String, { nullable: true, description: 'The part of the country, where that matters.' })
  region!: string | null;

  @Field(() => [String], { description: 'Rules of the holidays on which it works all the same.' })
  workedHolidays!: readonly string[];

  @Field(() => Boolean, { description: 'Whether people are there unless they say otherwise.' })
  isDefault!: boolean;
}

@ObjectType({ description: 'Days on which one is away. Nobody is asked why.' })
export class Absence {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'ISO date of the first day.' })
  firstDay!: string;

  @Field(() => String, { description: 'ISO date of the last day, included.' })
  lastDay!: string;
}

@ObjectType({ description: 'Where and when one works. For oneself alone.' })
export class OwnWork {
  @Field(() => ID, { nullable: true, description: 'One’s site; null for the default one.' })
  siteId!: string | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'ISO weekdays on which one works; null for no days of one’s own.',
  })
  days!: readonly number[] | null;

  @Field(() => [Absence], { description: 'Absences that are not over, the next one first; at most 50.' })
  absences!: readonly Absence[];
}
