import { Injectable } from '@nestjs/common';

import { holds } from '../../platform/access/permission.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from '../people/people.loader.js';
import type { Person } from '../people/person.model.js';
import type { Team } from '../people/team.model.js';
import { TeamsLoader } from '../people/teams.loader.js';
import type { Topic } from '../topics/topic.model.js';
import { TopicsLoader } from '../topics/topics.loader.js';
import type { PostPermissions } from './post-permissions.model.js';
import type { Post } from './post.model.js';
import type { StoredTextEntity } from './stored-text-entity.js';
import { type TextEntity, TextEntityType } from './text-entity.model.js';

/** Whom and what a page of posts names, by id. */
interface Named {
  readonly people: ReadonlyMap<string, Person | null>;
  readonly teams: ReadonlyMap<string, Team | null>;
  readonly topics: ReadonlyMap<string, Topic | null>;
}

/** What posts show beside their own rows: authors, topics, mentions. One statement a kind, however many posts. */
@Injectable()
export class PostParts {
  constructor(
    private readonly people: PeopleLoader,
    private readonly teams: TeamsLoader,
    private readonly topics: TopicsLoader,
  ) {}

  /** Fills in what the rows of these posts name by id. */
  async complete(context: GraphqlContext, viewer: Viewer, posts: readonly Post[]): Promise<void> {
    const people = new Set<string>();
    const teams = new Set<string>();
    const topics = new Set<string>();
    for (const post of posts) {
      if (post.authorId !== null) people.add(post.authorId);
      if (post.audienceTeamId !== null) teams.add(post.audienceTeamId);
      for (const entity of post.stored) {
        if (entity.type === 'hashtag') topics.add(entity.topicId);
        if (entity.type !== 'mention') continue;
        if (entity.personId !== undefined) people.add(entity.personId);
        if (entity.teamId !== undefined) teams.add(entity.teamId);
      }
    }
    const [peopleById, teamsById, topicsById] = await Promise.all([
      this.people.many(context, people),
      this.teams.many(context, teams),
      this.topics.many(context, topics),
    ]);
    const named: Named = { people: peopleById, teams: teamsById, topics: topicsById };
    for (const post of posts) fillIn(post, viewer, named);
  }
}

function fillIn(post: Post, viewer: Viewer, named: Named): void {
  post.author = post.authorId === null ? null : (named.people.get(post.authorId) ?? null);
  post.audienceTeam = post.audienceTeamId === null ? null : (named.teams.get(post.audienceTeamId) ?? null);
  post.viewerMay = permissions(post, viewer);
  for (const stored of post.stored) {
    const entity = toEntity(stored, named);
    const { topic } = entity;
    const mention = entity.person ?? entity.team;
    post.entities.push(entity);
    if (topic !== null && !post.topics.includes(topic)) post.topics.push(topic);
    if (mention !== null && !post.mentions.includes(mention)) post.mentions.push(mention);
  }
}

function permissions(post: Post, viewer: Viewer): PostPermissions {
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

const ENTITY_TYPES = {
  link: TextEntityType.LINK,
  hashtag: TextEntityType.HASHTAG,
  mention: TextEntityType.MENTION,
} as const;

function toEntity(stored: StoredTextEntity, { people, teams, topics }: Named): TextEntity {
  const entity: TextEntity = {
    type: ENTITY_TYPES[stored.type],
    start: stored.start,
    end: stored.end,
    topic: null,
    person: null,
    team: null,
    url: null,
    host: null,
  };
  if (stored.type === 'link') {
    entity.url = stored.url;
    entity.host = stored.host;
  } else if (stored.type === 'hashtag') {
    entity.topic = topics.get(stored.topicId) ?? null;
  } else {
    if (stored.personId !== undefined) entity.person = people.get(stored.personId) ?? null;
    if (stored.teamId !== undefined) entity.team = teams.get(stored.teamId) ?? null;
  }
  return entity;
}
