import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Company } from '../people/company.model.js';
import { CompanyService } from '../people/company.service.js';
import { PeopleLoader } from '../people/people.loader.js';
import { Person } from '../people/person.model.js';
import { TeamMembershipsLoader } from '../people/team-memberships.loader.js';
import { Team } from '../people/team.model.js';
import { TeamsLoader } from '../people/teams.loader.js';
import { toViewerModel } from './signed-in.js';
import { ViewerSettingsQuery } from './viewer-settings.query.js';
import { ViewerModel } from './viewer.model.js';

@Resolver(() => ViewerModel)
export class ViewerResolver {
  constructor(
    private readonly settings: ViewerSettingsQuery,
    private readonly companies: CompanyService,
    private readonly people: PeopleLoader,
    private readonly teams: TeamsLoader,
    private readonly memberships: TeamMembershipsLoader,
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
  async email(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<string> {
    return (await this.settings.get(context, viewer.personId)).email;
  }

  @ResolveField(() => Boolean, { description: 'Whether single-key shortcuts are on.' })
  async shortcutsEnabled(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    return (await this.settings.get(context, viewer.personId)).shortcutsEnabled;
  }

  @ResolveField(() => Boolean, { description: 'True until the first visit’s page has been closed.' })
  async firstVisit(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<boolean> {
    return (await this.settings.get(context, viewer.personId)).firstVisit;
  }

  @ResolveField(() => Company, { description: 'The company.' })
  company(): Promise<Company> {
    return this.companies.getCompany();
  }

  @ResolveField(() => [Team], { description: 'The teams they lead, by name.' })
  async leadsTeams(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<(Team | null)[]> {
    const mine = await this.memberships.ofPerson(context).load(viewer.personId);
    const led = mine.filter((membership) => membership.isLead).map((membership) => membership.teamId);
    return Promise.all(led.map((id) => this.teams.byId(context).load(id)));
  }
}
