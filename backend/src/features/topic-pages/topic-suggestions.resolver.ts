import { Context, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from '../people/people.loader.js';
import { SuggestionReason, Suggestions } from '../people/suggestions.model.js';
import { toTopic } from '../topics/topics.loader.js';
import { TopicSuggestion } from './topic-suggestion.model.js';
import { TopicSuggestionsQuery } from './topic-suggestions.query.js';

@Resolver(() => Suggestions)
export class TopicSuggestionsResolver {
  constructor(
    private readonly suggestions: TopicSuggestionsQuery,
    private readonly people: PeopleLoader,
  ) {}

  @ResolveField(() => [TopicSuggestion], {
    description:
      'At most 8 topics neither followed nor muted: those of the viewer’s leads first, then popular ones.',
  })
  async topics(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicSuggestion[]> {
    const proposals = await this.suggestions.read(viewer.personId);
    return Promise.all(
      proposals.map(async (row) => ({
        topic: toTopic(row),
        reason: row.lead_id === null ? SuggestionReason.POPULAR : SuggestionReason.MY_LEADS_TOPIC,
        person: row.lead_id === null ? null : await this.people.byId(context).load(row.lead_id),
      })),
    );
  }
}
