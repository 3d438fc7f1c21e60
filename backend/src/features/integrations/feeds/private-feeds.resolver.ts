import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../../platform/access/viewer.js';
import type { GraphqlContext } from '../../../platform/graphql/graphql-context.js';
import {
  OpenFeedInput,
  OpenFeedPayload,
  PrivateFeed,
  PrivateFeedIdInput,
  PrivateFeedsPayload,
} from './private-feed.model.js';
import { PrivateFeeds } from './private-feeds.service.js';

@Resolver()
export class PrivateFeedsResolver {
  constructor(private readonly feeds: PrivateFeeds) {}

  @Allow('member')
  @Query(() => [PrivateFeed], { description: 'The reader’s private feeds, at most 100, the newest first.' })
  privateFeeds(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<PrivateFeed[]> {
    return this.feeds.list(context, viewer);
  }

  @Allow('member')
  @Mutation(() => OpenFeedPayload, {
    description:
      'Makes an address for a reader of feeds; one made before for the same works no more. Errors: NOT_FOUND, TOO_MANY.',
  })
  openFeed(
    @Args('input', { description: 'What of.' }) input: OpenFeedInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<OpenFeedPayload> {
    return this.feeds.open(context, viewer, input);
  }

  @Allow('member')
  @Mutation(() => PrivateFeedsPayload, {
    description: 'Closes a feed: its address is dead. Errors: NOT_FOUND.',
  })
  async closeFeed(
    @Args('input', { description: 'Which one.' }) { id }: PrivateFeedIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PrivateFeedsPayload> {
    await this.feeds.close(viewer.personId, id);
    return { privateFeeds: await this.feeds.list(context, viewer) };
  }

  @Allow('member')
  @Mutation(() => PrivateFeedsPayload, { description: 'Closes all feeds of the reader.' })
  async closeAllFeeds(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PrivateFeedsPayload> {
    await this.feeds.closeAll(viewer.personId);
    return { privateFeeds: await this.feeds.list(context, viewer) };
  }
}
