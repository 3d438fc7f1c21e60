import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import { holds } from '../../platform/access/permission.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from '../people/people.loader.js';
import { Person } from '../people/person.model.js';
import { Team } from '../people/team.model.js';
import { TeamsLoader } from '../people/teams.loader.js';
import { Topic } from '../topics/topic.model.js';
import { TopicsLoader } from '../topics/topics.loader.js';
import { Mention } from './mention.model.js';
import { PostPermissions } from './post-permissions.model.js';
import { Post } from './post.model.js';
import { PostsLoader } from './posts.loader.js';
import { TextEntity, TextEntityType } from './text-entity.model.js';

/** The most posts fetched again at once. */
const MAX_POSTS = 100;

@Resolver(() => Post)
export class PostResolver {
  constructor(
    private readonly posts: PostsLoader,
    private readonly people: PeopleLoader,
    private readonly teams: TeamsLoader,
    private readonly topicsLoader: TopicsLoader,
  ) {}

  @Allow('member')
  @Query(() => Post, { description: 'One post. NOT_FOUND when hidden or absent.' })
  post(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() context: GraphqlContext,
  ): Promise<Post> {
    return this.posts.get(context, id);
  }

  @Allow('member')
  @Query(() => [Post], {
    name: 'posts',
    description: 'Posts on screen, fetched again in one batch; those hidden or absent are left out.',
  })
  async postsById(
    @Args('ids', { type: () => [ID], description: 'At most 100 ids.' }) ids: string[],
    @Context() context: GraphqlContext,
  ): Promise<Post[]> {
    if (ids.length > MAX_POSTS) throw new BreveError('BAD_USER_INPUT', { reason: 'ids', limit: MAX_POSTS });
    const posts = await Promise.all(ids.map((id) => this.posts.byId(context).load(id)));
    return posts.filter((post) => post !== null);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who wrote it; null on a tombstone.' })
  author(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Person | null> | null {
    return post.authorId === null ? null : this.people.byId(context).load(post.authorId);
  }

  @ResolveField(() => PostPermissions, { description: 'What the reader may do with it.' })
  viewerMay(@Parent() post: Post, @CurrentViewer() viewer: Viewer): PostPermissions {
    const stands = post.deletedAt === null;
    const isOwn = post.authorId === viewer.personId;
    return {
      edit: isOwn,
      delete: isOwn,
      purge: stands && (isOwn || holds(viewer, 'moderate')),
      reply: post.viewerInAudience,
      acceptAnswer: post.answersViewer,
    };
  }

  @ResolveField(() => Team, { nullable: true, description: 'The team it is addressed to, if it is to one.' })
  audienceTeam(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Team | null> | null {
    return post.audienceTeamId === null ? null : this.teams.byId(context).load(post.audienceTeamId);
  }

  @ResolveField(() => [Topic], { description: 'The topics it carries, in the order of the text.' })
  async topics(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Topic[]> {
    const topics = await Promise.all(post.topicIds.map((id) => this.topicsLoader.byId(context).load(id)));
    return topics.filter((topic) => topic !== null);
  }

  @ResolveField(() => [Mention], { description: 'Whom it mentions, in the order of the text, each once.' })
  async mentions(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Mention[]> {
    const mentions = await Promise.all(
      post.stored.map(async (entity): Promise<Mention | null> => {
        if (entity.type !== 'mention') return null;
        if (entity.personId !== undefined) return this.people.byId(context).load(entity.personId);
        return entity.teamId === undefined ? null : this.teams.byId(context).load(entity.teamId);
      }),
    );
    const seen = new Set<string>();
    return mentions.filter((mention) => {
      if (mention === null || seen.has(mention.handle)) return false;
      seen.add(mention.handle);
      return true;
    }) as Mention[];
  }

  @ResolveField(() => [TextEntity], {
    description: 'Links, hashtags and mentions, in the order of the text.',
  })
  entities(@Parent() post: Post, @Context() context: GraphqlContext): Promise<TextEntity[]> {
    return Promise.all(
      post.stored.map(async (entity): Promise<TextEntity> => {
        const { start, end } = entity;
        const nothing = { start, end, topic: null, person: null, team: null, url: null, host: null };
        switch (entity.type) {
          case 'link':
            return { ...nothing, type: TextEntityType.LINK, url: entity.url, host: entity.host };
          case 'hashtag':
            return {
              ...nothing,
              type: TextEntityType.HASHTAG,
              topic: await this.topicsLoader.byId(context).load(entity.topicId),
            };
          case 'mention':
            return {
              ...nothing,
              type: TextEntityType.MENTION,
              person:
                entity.personId === undefined ? null : await this.people.byId(context).load(entity.personId),
              team: entity.teamId === undefined ? null : await this.teams.byId(context).load(entity.teamId),
            };
        }
      }),
    );
  }

  @ResolveField(() => Post, {
    nullable: true,
    description: 'The post it answers, while the reader may read it.',
  })
  inReplyTo(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Post | null> | null {
    return post.parentId === null ? null : this.posts.byId(context).load(post.parentId);
  }

  @ResolveField(() => Post, {
    nullable: true,
    description: 'The post it quotes; absent for those who may not read that, a tombstone once deleted.',
  })
  quoteOf(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Post | null> | null {
    return post.quoteOfId === null ? null : this.posts.byId(context).load(post.quoteOfId);
  }

  @ResolveField(() => Post, { nullable: true, description: 'On a question: the reply its author accepted.' })
  acceptedAnswer(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Post | null> | null {
    return post.acceptedAnswerId === null ? null : this.posts.byId(context).load(post.acceptedAnswerId);
  }
}
