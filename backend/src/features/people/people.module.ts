import { Module } from '@nestjs/common';

import { CompanyResolver } from './company.resolver.js';
import { CompanyService } from './company.service.js';
import { DirectoryQuery } from './directory.query.js';
import { DirectoryResolver } from './directory.resolver.js';
import { DirectoryService } from './directory.service.js';
import { MentionCompletionQuery } from './mention-completion.query.js';
import { MentionTargets } from './mention-targets.service.js';
import { MutesResolver } from './mutes.resolver.js';
import { PeopleLoader } from './people.loader.js';
import { PeopleService } from './people.service.js';
import { PersonFollowHooks } from './person-follow.hooks.js';
import { PersonLeavesHooks } from './person-leaves.hooks.js';
import { PersonSuggestionsQuery } from './person-suggestions.query.js';
import { PersonSuggestionsService } from './person-suggestions.service.js';
import { PersonTiesLoader } from './person-ties.loader.js';
import { PersonTiesResolver } from './person-ties.resolver.js';
import { PersonTiesService } from './person-ties.service.js';
import { PersonResolver } from './person.resolver.js';
import { SuggestionsResolver } from './suggestions.resolver.js';
import { TeamAdminResolver } from './team-admin.resolver.js';
import { TeamMembersService } from './team-members.service.js';
import { TeamMembershipResolver } from './team-membership.resolver.js';
import { TeamMembershipsLoader } from './team-memberships.loader.js';
import { TeamResolver } from './team.resolver.js';
import { TeamsLoader } from './teams.loader.js';
import { TeamsService } from './teams.service.js';

@Module({
  providers: [
    CompanyResolver,
    CompanyService,
    DirectoryQuery,
    DirectoryResolver,
    DirectoryService,
    MentionCompletionQuery,
    MentionTargets,
    MutesResolver,
    PeopleLoader,
    PeopleService,
    PersonFollowHooks,
    PersonLeavesHooks,
    PersonResolver,
    PersonSuggestionsQuery,
    PersonSuggestionsService,
    PersonTiesLoader,
    PersonTiesResolver,
    PersonTiesService,
    SuggestionsResolver,
    TeamAdminResolver,
    TeamMembersService,
    TeamMembershipResolver,
    TeamMembershipsLoader,
    TeamResolver,
    TeamsLoader,
    TeamsService,
  ],
  exports: [
    CompanyService,
    DirectoryService,
    MentionTargets,
    PeopleLoader,
    PeopleService,
    PersonFollowHooks,
    PersonLeavesHooks,
    TeamMembersService,
    TeamMembershipsLoader,
    TeamsLoader,
    TeamsService,
  ],
})
export class PeopleModule {}
