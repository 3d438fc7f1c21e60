import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import type { Topic } from '../topics/topic.model.js';
import { RoundLines } from './round-lines.service.js';
import { checkDay } from './round-rules.js';
import { RoundSettings } from './round-settings.service.js';
import { RoundWalls } from './round-walls.service.js';
import { Round } from './round.model.js';
import { RoundArgs } from './rounds.args.js';
import { GiveRoundLineInput, RoundTopicInput, SetRoundHealthInput, SetRoundInput } from './rounds.input.js';
import { RoundPayload } from './rounds.payload.js';

@Resolver()
export class RoundsResolver {
  constructor(
    private readonly topics: VisibleTopicsLoader,
    private readonly walls: RoundWalls,
    private readonly lines: RoundLines,
    private readonly settings: RoundSettings,
  ) {}

  @Allow('member')
  @Query(() => Round, {
    nullable: true,
    description:
      'The evening round of a topic; null where there is none the reader may know of. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  async round(
    @Args() { topic: name, day }: RoundArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<Round | null> {
    const topic = await this.topics.get(context, name);
    return this.walls.find(context, viewer, topic.id, day == null ? null : checkDay(day, 'day'));
  }

  @Allow('member')
  @Query(() => [Round], {
    description:
      'The running rounds of projects the reader takes part in, leads, owns or follows, by name; fifty at most.',
  })
  rounds(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<Round[]> {
    return this.walls.own(context, viewer);
  }

  @Allow('member')
  @Mutation(() => RoundPayload, {
    description:
      'Gives a line for today’s round, as a post that answers the one which opened it. Errors: NOT_FOUND, FORBIDDEN, NO_ROUND_NOW, BAD_USER_INPUT (reason: blocker), and those of createPost.',
  })
  giveRoundLine(
    @Args('input', { description: 'The line.' }) input: GiveRoundLineInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<RoundPayload> {
    const { health, text, blockedBy = null, idempotencyKey = null } = input;
    return this.act(context, viewer, input.topic, ({ id }) =>
      this.lines.give(viewer, id, { health, text, blockedBy, idempotencyKey }),
    );
  }

  @Allow('member')
  @Mutation(() => RoundPayload, {
    description:
      'Says that nothing has changed: one’s last line and health stand for today too. Errors: NOT_FOUND, FORBIDDEN, NO_ROUND_NOW, BAD_USER_INPUT (reason: unchanged).',
  })
  repeatRoundLine(
    @Args('input', { description: 'Which project.' }) input: RoundTopicInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<RoundPayload> {
    return this.act(context, viewer, input.topic, ({ id }) => this.lines.repeat(viewer, id));
  }

  @Allow('member')
  @Mutation(() => RoundPayload, {
    description:
      'Says how a project stands today, for its lead and the topic’s owner, visibly to all. Errors: NOT_FOUND, FORBIDDEN, NO_ROUND_NOW.',
  })
  setRoundHealth(
    @Args('input', { description: 'Which project, and how it stands.' }) input: SetRoundHealthInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<RoundPayload> {
    return this.act(context, viewer, input.topic, ({ id }) =>
      this.settings.say(viewer, id, input.health ?? null),
    );
  }

  @Allow('member')
  @Mutation(() => RoundPayload, {
    description:
      'Sets the round of a project, for its lead, the topic’s owner and moderators. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT with the field as reason, and those of createPost.',
  })
  setRound(
    @Args('input', { description: 'What.' }) input: SetRoundInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<RoundPayload> {
    return this.act(context, viewer, input.topic, (topic) => this.settings.set(viewer, topic, input));
  }

  @Allow('member')
  @Mutation(() => RoundPayload, {
    description: 'Stops a round: nobody is asked or reminded any more. Errors: NOT_FOUND, FORBIDDEN.',
  })
  stopRound(
    @Args('input', { description: 'Which project.' }) input: RoundTopicInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<RoundPayload> {
    return this.act(context, viewer, input.topic, ({ id }) => this.settings.setStopped(viewer, id, true));
  }

  @Allow('member')
  @Mutation(() => RoundPayload, {
    description: 'Has a stopped round go on. Errors: NOT_FOUND, FORBIDDEN.',
  })
  resumeRound(
    @Args('input', { description: 'Which project.' }) input: RoundTopicInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<RoundPayload> {
    return this.act(context, viewer, input.topic, ({ id }) => this.settings.setStopped(viewer, id, false));
  }

  /** Does it, and answers with the round as it is afterwards. */
  private async act(
    context: GraphqlContext,
    viewer: Viewer,
    name: string,
    action: (topic: Topic) => Promise<void>,
  ): Promise<RoundPayload> {
    const topic = await this.topics.get(context, name);
    await action(topic);
    context.loaders.clear();
    const round = await this.walls.find(context, viewer, topic.id, null);
    if (!round) throw new BreveError('NOT_FOUND');
    return { round };
  }
}
