import { Field, ObjectType } from '@nestjs/graphql';

import { Company } from './company.model.js';

@ObjectType({ description: 'The company after a change.' })
export class UpdateCompanyPayload {
  @Field(() => Company, { description: 'The company as it is now.' })
  company!: Company;
}
