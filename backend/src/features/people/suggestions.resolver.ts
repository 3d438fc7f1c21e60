import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PersonSuggestionsService } from './person-suggestions.service.js';
import { PersonSuggestion, Suggestions } from './suggestions.model.js';

@Resolver(() => Suggestions)
export class SuggestionsResolver {
  constructor(private readonly suggestionsOfPeople: PersonSuggestionsService) {}

  @Allow('member')
  @Query(() => Suggestions, { description: 'What the viewer might follow.' })
  suggestions(): Suggestions {
    return new Suggestions();
  }

  @ResolveField(() => [PersonSuggestion], {
    description:
      'At most 8 people neither followed nor muted: the viewer’s teams first, then whom others follow; who came last first, nobody by how many.',
  })
  people(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<PersonSuggestion[]> {
    return this.suggestionsOfPeople.suggest(context, viewer);
  }
}
