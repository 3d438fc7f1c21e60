import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Company } from '../people/company.model.js';
import { CompanyService } from '../people/company.service.js';
import { PeopleLoader } from '../people/people.loader.js';
import { Person } from '../people/person.model.js';
import { toViewerModel } from './signed-in.js';
import { ViewerModel } from './viewer.model.js';

@Resolver(() => ViewerModel)
export class ViewerResolver {
  constructor(
    private readonly sql: Sql,
    private readonly companies: CompanyService,
    private readonly people: PeopleLoader,
  ) {}

  @Allow('member')
  @Query(() => ViewerModel, { description: 'The person and the permissions of this request.' })
  viewer(@CurrentViewer() viewer: Viewer): ViewerModel {
    return toViewerModel(viewer);
  }

  @ResolveField(() => Person, { description: 'The directory entry.' })
  person(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<Person | null> {
    return this.people.byId(context).load(viewer.personId);
  }

  @ResolveField(() => String, { description: 'The address they sign in with.' })
  async email(@CurrentViewer() viewer: Viewer): Promise<string> {
    const row = await this.sql.row<{ email: string }>('SELECT email FROM account WHERE person_id = $1', [
      viewer.personId,
    ]);
    return row?.email ?? '';
  }

  @ResolveField(() => Company, { description: 'The company.' })
  company(): Promise<Company> {
    return this.companies.getCompany();
  }
}
