import { Module } from '@nestjs/common';

import { CompanyService } from './company.service.js';
import { MentionTargets } from './mention-targets.service.js';
import { PeopleLoader } from './people.loader.js';
import { PeopleService } from './people.service.js';
import { PersonResolver } from './person.resolver.js';
import { TeamMembershipResolver } from './team-membership.resolver.js';
import { TeamMembershipsLoader } from './team-memberships.loader.js';
import { TeamResolver } from './team.resolver.js';
import { TeamsLoader } from './teams.loader.js';
import { TeamsService } from './teams.service.js';

@Module({
  providers: [
    CompanyService,
    MentionTargets,
    PeopleLoader,
    PeopleService,
    PersonResolver,
    TeamMembershipResolver,
    TeamMembershipsLoader,
    TeamResolver,
    TeamsLoader,
    TeamsService,
  ],
  exports: [
    CompanyService,
    MentionTargets,
    PeopleLoader,
    PeopleService,
    TeamMembershipsLoader,
    TeamsLoader,
    TeamsService,
  ],
})
export class PeopleModule {}
