import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from '../people/people.loader.js';
import { Person } from '../people/person.model.js';
import { Post } from '../posts/post.model.js';
import { PostsLoader } from '../posts/posts.loader.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import { Topic } from '../topics/topic.model.js';
import { TopicsLoader } from '../topics/topics.loader.js';
import { Card, CardChange, CardFormat } from './card.model.js';
import { CardPages } from './cards-page.service.js';
import { CardsLoader } from './cards.loader.js';

@Resolver(() => Card)
export class CardsResolver {
  constructor(
    private readonly cards: CardsLoader,
    private readonly pages: CardPages,
    private readonly posts: PostsLoader,
    private readonly people: PeopleLoader,
    private readonly topicsById: TopicsLoader,
    private readonly visible: VisibleTopicsLoader,
  ) {}

  @Allow('member')
  @Query(() => Card, {
    description: 'One card. It shows no more than its reader may read of its thread. Errors: NOT_FOUND.',
  })
  card(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() context: GraphqlContext,
  ): Promise<Card> {
    return this.cards.get(context, id);
  }

  @Allow('member')
  @Query(() => [Card], {
    description:
      'At most 3 cards that lead what a search finds; none for a search that asks for more than words and topics.',
  })
  searchCards(
    @Args('query', { type: () => String, description: 'As typed.' }) query: string,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<Card[]> {
    return this.pages.leading(context, viewer, query);
  }

  @Allow('member')
  @Query(() => String, {
    description:
      'The cards of a topic that the reader may read, as one document; at most 1,000. Errors: NOT_FOUND.',
  })
  async exportCards(
    @Args('topic', { type: () => String, description: 'In any spelling.' }) name: string,
    @Args('format', { type: () => CardFormat, description: 'Its form.' }) format: CardFormat,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<string> {
    return this.pages.export(context, viewer, await this.visible.get(context, name), format);
  }

  @ResolveField(() => Post, { nullable: true, description: 'The question it came of.' })
  source(@Parent() card: Card, @Context() context: GraphqlContext): Promise<Post | null> | null {
    return card.questionId === null ? null : this.posts.byId(context).load(card.questionId);
  }

  @ResolveField(() => Person, { description: 'Who keeps it.' })
  owner(@Parent() card: Card, @Context() context: GraphqlContext): Promise<Person | null> {
    return this.people.byId(context).load(card.ownerId);
  }

  @ResolveField(() => [Topic], { description: 'What it is about.' })
  async topics(@Parent() card: Card, @Context() context: GraphqlContext): Promise<Topic[]> {
    const topics = await Promise.all(card.topicIds.map((id) => this.topicsById.byId(context).load(id)));
    return topics.filter((topic) => topic !== null);
  }

  @ResolveField(() => [CardChange], { description: 'What happened to it, newest first; at most 100 steps.' })
  history(@Parent() card: Card): Promise<CardChange[]> {
    return this.pages.history(card.id);
  }
}

@Resolver(() => CardChange)
export class CardChangesResolver {
  constructor(private readonly people: PeopleLoader) {}

  @ResolveField(() => Person, {
    nullable: true,
    description: 'Who did it; of HANDED, who keeps it since; nobody of what happens by itself.',
  })
  person(@Parent() change: CardChange, @Context() context: GraphqlContext): Promise<Person | null> | null {
    return change.personId === null ? null : this.people.byId(context).load(change.personId);
  }
}
