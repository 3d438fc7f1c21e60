import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PageArgs } from '../../platform/graphql/page.args.js';
import { PeopleLoader } from '../people/people.loader.js';
import { Person } from '../people/person.model.js';
import { PostConnection } from '../posts/post-connection.model.js';
import { SearchService } from '../search/search.service.js';
import { SavedSearch } from './saved-search.model.js';
import {
  OrderSavedSearchesInput,
  SavedSearchIdInput,
  SaveSearchInput,
  UpdateSavedSearchInput,
} from './saved-searches.input.js';
import { SavedSearchesPayload, SavedSearchPayload } from './saved-searches.payload.js';
import { SavedSearches } from './saved-searches.service.js';

@Resolver(() => SavedSearch)
export class SavedSearchesResolver {
  constructor(
    private readonly saved: SavedSearches,
    private readonly search: SearchService,
    private readonly people: PeopleLoader,
  ) {}

  @Allow('member')
  @Query(() => [SavedSearch], { description: 'The searches the reader keeps, at most 50, in their order.' })
  savedSearches(@CurrentViewer() viewer: Viewer): Promise<SavedSearch[]> {
    return this.saved.list(viewer.personId);
  }

  @Allow('member')
  @Query(() => SavedSearch, {
    description:
      'One of the reader’s own, or one that is shared with whoever has its address. Errors: NOT_FOUND.',
  })
  savedSearch(
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SavedSearch> {
    return this.saved.get(viewer.personId, id);
  }

  @Allow('member')
  @Mutation(() => SavedSearchPayload, {
    description: 'Keeps a search under a name. Errors: BAD_USER_INPUT, QUERY_TOO_LONG, TOO_MANY.',
  })
  async saveSearch(
    @Args('input', { description: 'The search.' }) input: SaveSearchInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SavedSearchPayload> {
    return { savedSearch: await this.saved.save(viewer, input) };
  }

  @Allow('member')
  @Mutation(() => SavedSearchPayload, {
    description: 'Changes a search of one’s own. Errors: NOT_FOUND, BAD_USER_INPUT, QUERY_TOO_LONG.',
  })
  async updateSavedSearch(
    @Args('input', { description: 'What changes.' }) input: UpdateSavedSearchInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SavedSearchPayload> {
    return { savedSearch: await this.saved.update(viewer, input) };
  }

  @Allow('member')
  @Mutation(() => SavedSearchesPayload, {
    description: 'Forgets a search of one’s own, with its notifications. Errors: NOT_FOUND.',
  })
  async deleteSavedSearch(
    @Args('input', { description: 'Which one.' }) { id }: SavedSearchIdInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SavedSearchesPayload> {
    return { savedSearches: await this.saved.delete(viewer.personId, id) };
  }

  @Allow('member')
  @Mutation(() => SavedSearchesPayload, {
    description: 'Orders one’s saved searches. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  async orderSavedSearches(
    @Args('input', { description: 'The order.' }) { ids }: OrderSavedSearchesInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SavedSearchesPayload> {
    return { savedSearches: await this.saved.order(viewer.personId, ids) };
  }

  @ResolveField(() => Person, { description: 'Who keeps it.' })
  owner(@Parent() { ownerId }: SavedSearch, @Context() context: GraphqlContext): Promise<Person | null> {
    return this.people.byId(context).load(ownerId);
  }

  @ResolveField(() => PostConnection, {
    description:
      'What it finds of what the reader may read and has not muted, newest first. Errors: BAD_USER_INPUT.',
  })
  posts(
    @Parent() { query }: SavedSearch,
    @Args() page: PageArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostConnection> {
    return this.search.readTimeline(context, viewer, query, page);
  }
}
