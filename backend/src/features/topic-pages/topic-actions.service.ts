import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { FollowLevel } from '../people/follow-level.model.js';
import { PeopleLoader } from '../people/people.loader.js';
import { TopicEditService } from '../topics/topic-edit.service.js';
import { TopicMerging } from '../topics/topic-merging.service.js';
import { TopicTiesService } from '../topics/topic-ties.service.js';
import type { Topic } from '../topics/topic.model.js';
import type { SplitTopicInput, UpdateTopicInput } from '../topics/topics.input.js';
import type { TopicPayload } from '../topics/topics.payload.js';
import { MergedTopicsLoader } from './merged-topics.loader.js';
import { TopicSplitting } from './topic-splitting.service.js';
import { TopicNamesLoader } from './topic-names.loader.js';
import { VisibleTopicsLoader } from './visible-topics.loader.js';

/** What a viewer does with a topic they may see. All throw `NOT_FOUND` for any other. */
@Injectable()
export class TopicActionsService {
  constructor(
    private readonly visible: VisibleTopicsLoader,
    private readonly names: TopicNamesLoader,
    private readonly ties: TopicTiesService,
    private readonly edits: TopicEditService,
    private readonly merging: TopicMerging,
    private readonly merged: MergedTopicsLoader,
    private readonly splitting: TopicSplitting,
    private readonly people: PeopleLoader,
  ) {}

  /** @param level as `TopicTiesService.follow` */
  follow(
    context: GraphqlContext,
    viewer: Viewer,
    name: string,
    level: FollowLevel | null = null,
  ): Promise<TopicPayload> {
    return this.act(context, name, (topic) => this.ties.follow(viewer, topic.id, level));
  }

  unfollow(context: GraphqlContext, viewer: Viewer, name: string): Promise<TopicPayload> {
    return this.act(context, name, (topic) => this.ties.unfollow(viewer, topic.id));
  }

  mute(context: GraphqlContext, viewer: Viewer, name: string): Promise<TopicPayload> {
    return this.act(context, name, (topic) => this.ties.mute(viewer, topic.id));
  }

  unmute(context: GraphqlContext, viewer: Viewer, name: string): Promise<TopicPayload> {
    return this.act(context, name, (topic) => this.ties.unmute(viewer, topic.id));
  }

  /** @throws BreveError `FORBIDDEN`; `BAD_USER_INPUT` with the field as reason */
  update(context: GraphqlContext, viewer: Viewer, input: UpdateTopicInput): Promise<TopicPayload> {
    return this.act(context, input.name, async (topic) => {
      const spelling = await this.names.spellingOf(context, topic);
      const ownerId = await this.findOwner(context, input.ownerHandle);
      const { kind, nameFr, nameEn, description } = input;
      await this.edits.update(viewer, topic.id, spelling, { kind, nameFr, nameEn, description, ownerId });
    });
  }

  /** @throws BreveError as `TopicMerging.merge` */
  merge(context: GraphqlContext, viewer: Viewer, from: string, into: string): Promise<TopicPayload> {
    return this.act(context, into, async (topic) =>
      this.merging.merge(viewer, (await this.visible.get(context, from)).id, topic.id),
    );
  }

  /** @throws BreveError as `TopicMerging.undo` */
  undoMerge(context: GraphqlContext, viewer: Viewer, name: string): Promise<TopicPayload> {
    return this.act(context, name, async () => {
      const id = await this.merged.idOf(name);
      if (id === null) throw new BreveError('NOT_FOUND');
      await this.merging.undo(viewer, id);
    });
  }

  /**
   * Answers with the topic of the spellings.
   *
   * @throws BreveError as `TopicSplitting.split`
   */
  async split(context: GraphqlContext, viewer: Viewer, input: SplitTopicInput): Promise<TopicPayload> {
    const topic = await this.visible.get(context, input.name);
    const key = await this.splitting.split(viewer, topic.id, input.spellings);
    context.loaders.clear();
    return { topic: await this.visible.get(context, key) };
  }

  /** Undefined when the owner stays, null when there shall be none. */
  private async findOwner(
    context: GraphqlContext,
    handle: string | null | undefined,
  ): Promise<string | null | undefined> {
    if (handle == null) return undefined;
    if (handle.trim() === '') return null;
    const person = await this.people.byHandle(context).load(handle);
    if (!person?.active) throw new BreveError('BAD_USER_INPUT', { reason: 'owner' });
    return person.id;
  }

  /** Does it, and answers with the topic as it is afterwards. */
  private async act(
    context: GraphqlContext,
    name: string,
    action: (topic: Topic) => Promise<void>,
  ): Promise<TopicPayload> {
    await action(await this.visible.get(context, name));
    context.loaders.clear();
    return { topic: await this.visible.get(context, name) };
  }
}
