import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Mutes } from './mutes.model.js';
import { PeopleLoader } from './people.loader.js';
import { PersonTiesService } from './person-ties.service.js';
import { Person } from './person.model.js';

@Resolver(() => Mutes)
export class MutesResolver {
  constructor(
    private readonly ties: PersonTiesService,
    private readonly loader: PeopleLoader,
  ) {}

  @Allow('member')
  @Query(() => Mutes, { description: 'What the viewer has muted.' })
  mutes(): Mutes {
    return new Mutes();
  }

  @ResolveField(() => [Person], { description: 'People the viewer has muted, by name.' })
  async people(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<(Person | null)[]> {
    const ids = await this.ties.findMutedIds(viewer);
    return Promise.all(ids.map((id) => this.loader.byId(context).load(id)));
  }
}
