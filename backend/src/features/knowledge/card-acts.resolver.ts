import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from '../people/people.loader.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import {
  CardIdInput,
  ConfirmCardInput,
  HandOverCardInput,
  RewriteCardInput,
  WriteCardInput,
} from './card.input.js';
import { CardPayload } from './card.payload.js';
import { CardsLoader } from './cards.loader.js';
import { CardsService } from './cards.service.js';

const MOST_TOPICS = 5;

@Resolver()
export class CardActsResolver {
  constructor(
    private readonly cards: CardsLoader,
    private readonly keeping: CardsService,
    private readonly visible: VisibleTopicsLoader,
    private readonly people: PeopleLoader,
  ) {}

  @Allow('member')
  @Mutation(() => CardPayload, {
    description:
      'Writes a card on topics one looks after. Errors: the codes of the text rules, NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  async writeCard(
    @Args('input', { description: 'What it says.' }) input: WriteCardInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<CardPayload> {
    if (input.topics.length < 1 || input.topics.length > MOST_TOPICS) {
      throw new BreveError('BAD_USER_INPUT', { reason: 'topics', limit: MOST_TOPICS });
    }
    const topics = await Promise.all(input.topics.map((name) => this.visible.get(context, name)));
    const id = await this.keeping.write(
      viewer,
      topics.map((topic) => topic.id),
      input,
    );
    return this.show(context, id);
  }

  @Allow('member')
  @Mutation(() => CardPayload, {
    description: 'Says that a card is still true. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  async confirmCard(
    @Args('input', { description: 'Which.' }) input: ConfirmCardInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<CardPayload> {
    await this.keeping.confirm(viewer, input.id, input.validUntil ?? null);
    return this.show(context, input.id);
  }

  @Allow('member')
  @Mutation(() => CardPayload, {
    description:
      'Says it in other words. Errors: the codes of the text rules, NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  async rewriteCard(
    @Args('input', { description: 'Which, and what it says.' }) input: RewriteCardInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<CardPayload> {
    await this.keeping.rewrite(viewer, input.id, input);
    return this.show(context, input.id);
  }

  @Allow('member')
  @Mutation(() => CardPayload, {
    description:
      'Takes a card out of every list; confirming or rewriting it brings it back. Errors: NOT_FOUND, FORBIDDEN.',
  })
  async retireCard(
    @Args('input', { description: 'Which.' }) input: CardIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<CardPayload> {
    await this.keeping.retire(viewer, input.id);
    return this.show(context, input.id);
  }

  @Allow('member')
  @Mutation(() => CardPayload, {
    description: 'Gives a card to a colleague. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  async handOverCard(
    @Args('input', { description: 'Which, to whom.' }) input: HandOverCardInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<CardPayload> {
    const heir = await this.people.byHandle(context).load(input.to);
    await this.keeping.handOver(viewer, input.id, heir?.id ?? '');
    return this.show(context, input.id);
  }

  private async show(context: GraphqlContext, id: string): Promise<CardPayload> {
    context.loaders.clear();
    return { card: await this.cards.get(context, id) };
  }
}
