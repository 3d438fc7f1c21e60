import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { FollowLevel } from './follow-level.model.js';
import { PersonTiesLoader } from './person-ties.loader.js';
import { Person } from './person.model.js';
import { TeamMembershipsLoader } from './team-memberships.loader.js';
import { TeamMembership } from './team.model.js';

@Resolver(() => Person)
export class PersonResolver {
  constructor(
    private readonly memberships: TeamMembershipsLoader,
    private readonly ties: PersonTiesLoader,
  ) {}

  @ResolveField(() => [TeamMembership], { description: 'The teams they are in, by name.' })
  teams(@Parent() person: Person, @Context() context: GraphqlContext): Promise<TeamMembership[]> {
    return this.memberships.ofPerson(context).load(person.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether this is the viewer.' })
  isViewer(@Parent() person: Person, @CurrentViewer() viewer: Viewer): boolean {
    return person.id === viewer.personId;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer follows them.' })
  async viewerFollows(@Parent() person: Person, @Context() context: GraphqlContext): Promise<boolean> {
    return (await this.ties.of(context).load(person.id)).viewerFollowLevel !== null;
  }

  @ResolveField(() => FollowLevel, {
    nullable: true,
    description: 'How much the viewer hears of them; null for whom they do not follow.',
  })
  async viewerFollowLevel(
    @Parent() person: Person,
    @Context() context: GraphqlContext,
  ): Promise<FollowLevel | null> {
    const { viewerFollowLevel } = await this.ties.of(context).load(person.id);
    return viewerFollowLevel === null ? null : FollowLevel[viewerFollowLevel];
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer mutes them.' })
  async viewerMutes(@Parent() person: Person, @Context() context: GraphqlContext): Promise<boolean> {
    return (await this.ties.of(context).load(person.id)).viewerMutes;
  }

  @ResolveField(() => Int, { description: 'How many people who are not suspended follow them.' })
  async followerCount(@Parent() person: Person, @Context() context: GraphqlContext): Promise<number> {
    return (await this.ties.of(context).load(person.id)).followerCount;
  }

  @ResolveField(() => Int, { description: 'How many people who are not suspended they follow.' })
  async followedPersonCount(@Parent() person: Person, @Context() context: GraphqlContext): Promise<number> {
    return (await this.ties.of(context).load(person.id)).followedPersonCount;
  }
}
