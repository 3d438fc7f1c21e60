import { Field, ObjectType } from '@nestjs/graphql';

import { OwnWork, Site, WorkingHours } from './calendar.model.js';

@ObjectType({ description: 'The working hours after a change.' })
export class WorkingHoursPayload {
  @Field(() => WorkingHours, { description: 'As they are now.' })
  workingHours!: WorkingHours;
}

@ObjectType({ description: 'The sites after a change.' })
export class SitesPayload {
  @Field(() => [Site], { description: 'All of them, the default one first.' })
  sites!: Site[];
}

@ObjectType({ description: 'One’s own work after a change.' })
export class OwnWorkPayload {
  @Field(() => OwnWork, { description: 'As it is now.' })
  work!: OwnWork;
}
