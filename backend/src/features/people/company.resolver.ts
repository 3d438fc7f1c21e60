import { Args, Mutation, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { UpdateCompanyInput } from './company.input.js';
import { UpdateCompanyPayload } from './company.payload.js';
import { CompanyService } from './company.service.js';

@Resolver()
export class CompanyResolver {
  constructor(private readonly companies: CompanyService) {}

  @Allow('administer')
  @Mutation(() => UpdateCompanyPayload, {
    description: 'Changes the company’s settings. Errors: BAD_USER_INPUT.',
  })
  async updateCompany(
    @Args('input', { description: 'What to change.' }) input: UpdateCompanyInput,
  ): Promise<UpdateCompanyPayload> {
    await this.companies.updateCompany(input);
    return { company: await this.companies.getCompany() };
  }
}
