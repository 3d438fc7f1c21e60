import { Field, InputType } from '@nestjs/graphql';

import { Language } from '../people/person.model.js';

@InputType({ description: 'What to change of the viewer’s profile; what is left out stays.' })
export class UpdateProfileInput {
  @Field(() => String, { nullable: true, description: 'The name to show, 1 to 80 characters.' })
  displayName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A new handle; the old one still leads to the viewer.',
  })
  handle?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What they do in the company, at most 120 characters.',
  })
  title?: string | null;

  @Field(() => Language, { nullable: true, description: 'The language of the interface.' })
  language?: Language | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone.' })
  timeZone?: string | null;
}

@InputType({ description: 'Whether single keys do something.' })
export class SetShortcutsEnabledInput {
  @Field(() => Boolean, { description: 'False switches single-key shortcuts off.' })
  enabled!: boolean;
}
