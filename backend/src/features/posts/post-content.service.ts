import { type ReadText, resolveMentions } from '@breve/text';
import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { MentionTargets } from '../people/mention-targets.service.js';
import { type FoundTopic, type SpelledTopic, TopicRegistry } from '../topics/topic-registry.service.js';
import type { StoredTextEntity } from './stored-text-entity.js';

/** What the server understood in a text: topics and mentions led to their ids. */
export interface PostContent {
  readonly entities: StoredTextEntity[];
  readonly topics: readonly SpelledTopic[];
  readonly personIds: readonly string[];
  readonly teamIds: readonly string[];
  /** Spellings of those topics that are projects. */
  readonly projectKeys: ReadonlySet<string>;
  /** Those of its topics that count something, by the spellings they are written with. */
  readonly countingTopics: ReadonlyMap<string, string>;
  /** Those of its topics on which not everybody may post. */
  readonly limitedTopics: readonly { id: string; shownId: string }[];
  /** The team its first topic that names one is for, unless the author says otherwise. */
  readonly defaultTeamId: string | null;
}

/** What a post is about and whom it names. */
export type PostNames = Pick<PostContent, 'topics' | 'personIds' | 'teamIds'>;

/** A post whose content is written: where, when, whether its spellings count for all, and whether it asks. */
export interface ContentPlace {
  readonly postId: string;
  readonly createdAt: Date;
  readonly visibility: string;
  readonly asks: boolean;
}

/** From a text that was read to what is stored about it. */
@Injectable()
export class PostContentService {
  constructor(
    private readonly mentionTargets: MentionTargets,
    private readonly topics: TopicRegistry,
  ) {}

  /** Resolves mentions and topics; topics that are new come to be. */
  async understand(transaction: Transaction, read: ReadText): Promise<PostContent> {
    const handles = read.entities.flatMap((entity) => (entity.type === 'mention' ? entity.candidates : []));
    const targets = await this.mentionTargets.find(transaction, [...new Set(handles)]);
    const resolved = resolveMentions(read.entities, (handle) => targets.has(handle));
    const found = await this.topics.ensure(
      transaction,
      resolved.flatMap((entity) =>
        entity.type === 'hashtag' ? [{ key: entity.key, spelling: entity.name }] : [],
      ),
    );
    const topics = new Map<string, string>();
    const personIds = new Set<string>();
    const teamIds = new Set<string>();
    const entities = resolved.flatMap((entity): StoredTextEntity[] => {
      const { start, end } = entity;
      if (entity.type === 'link') return [{ type: 'link', start, end, url: entity.url, host: entity.host }];
      if (entity.type === 'hashtag') {
        const topicId = found.get(entity.name)?.id;
        if (topicId === undefined) throw new Error(`The topic of ${entity.name} was not made.`);
        if (!topics.has(topicId)) topics.set(topicId, entity.name);
        return [{ type: 'hashtag', start, end, topicId }];
      }
      const target = targets.get(entity.handle);
      if (!target) return [];
      if ('personId' in target) personIds.add(target.personId);
      else teamIds.add(target.teamId);
      return [{ type: 'mention', start, end, ...target }];
    });
    return {
      entities,
      topics: [...topics].map(([topicId, spelling]) => ({ topicId, spelling })),
      personIds: [...personIds],
      teamIds: [...teamIds],
      projectKeys: new Set([...found].flatMap(([spelling, { isProject }]) => (isProject ? [spelling] : []))),
      countingTopics: new Map(
        [...found].flatMap(([spelling, { shownId, hasMetrics }]) =>
          hasMetrics ? [[spelling, shownId] as const] : [],
        ),
      ),
      limitedTopics: [...found.values()].filter(({ isLimited }) => isLimited),
      defaultTeamId: firstDefault([...topics.keys()], [...found.values()]),
    };
  }

  private async insert(transaction: Transaction, place: ContentPlace, content: PostNames): Promise<void> {
    const { postId, createdAt, asks } = place;
    if (content.topics.length > 0) {
      await transaction.rows(
        `INSERT INTO post_topic (post_id, created_at, topic_id, spelling, position, asks)
         SELECT $1, $2, n.topic_id, n.spelling, n.number - 1, $5
           FROM unnest($3::uuid[], $4::text[]) WITH ORDINALITY AS n (topic_id, spelling, number)`,
        [
          postId,
          createdAt,
          content.topics.map(({ topicId }) => topicId),
          content.topics.map(({ spelling }) => spelling),
          asks,
        ],
      );
    }
    if (content.personIds.length + content.teamIds.length > 0) {
      await transaction.rows(
        `INSERT INTO post_mention (post_id, created_at, person_id, team_id, position)
         SELECT $1, $2, n.person_id, n.team_id, row_number() OVER (ORDER BY n.kind, n.number) - 1
           FROM (SELECT 1 AS kind, p.id AS person_id, NULL::uuid AS team_id, p.number
                   FROM unnest($3::uuid[]) WITH ORDINALITY AS p (id, number)
                 UNION ALL
                 SELECT 2, NULL, t.id, t.number FROM unnest($4::uuid[]) WITH ORDINALITY AS t (id, number)) AS n`,
        [postId, createdAt, content.personIds, content.teamIds],
      );
    }
  }

  /** What a post carries now. */
  async read(transaction: Transaction, postId: string): Promise<PostNames> {
    const topics = await transaction.rows<SpelledTopic>(
      'SELECT topic_id AS "topicId", spelling FROM post_topic WHERE post_id = $1 ORDER BY position',
      [postId],
    );
    const mentions = await transaction.rows<{ person_id: string | null; team_id: string | null }>(
      'SELECT person_id, team_id FROM post_mention WHERE post_id = $1 ORDER BY position',
      [postId],
    );
    return {
      topics,
      personIds: mentions.flatMap((mention) => mention.person_id ?? []),
      teamIds: mentions.flatMap((mention) => mention.team_id ?? []),
    };
  }

  /** Takes the rows of what was carried away and writes those of what is; only what differs is counted. */
  async replace(
    transaction: Transaction,
    place: ContentPlace,
    before: PostNames,
    after: PostNames,
  ): Promise<void> {
    await transaction.rows('DELETE FROM post_topic WHERE post_id = $1', [place.postId]);
    await transaction.rows('DELETE FROM post_mention WHERE post_id = $1', [place.postId]);
    await this.insert(transaction, place, after);
    if (place.visibility !== 'COMPANY') return;
    await this.topics.count(transaction, before.topics, after.topics);
  }

  /** Its kind alone became another. */
  async reclassify(transaction: Transaction, { postId, asks }: ContentPlace): Promise<void> {
    await transaction.rows('UPDATE post_topic SET asks = $2 WHERE post_id = $1 AND asks <> $2', [
      postId,
      asks,
    ]);
  }

  /** Takes all of them away. */
  async erase(transaction: Transaction, place: ContentPlace): Promise<void> {
    const before = await this.read(transaction, place.postId);
    await this.replace(transaction, place, before, { topics: [], personIds: [], teamIds: [] });
  }
}

/** The default team of the first topic that has one. */
function firstDefault(topicIds: readonly string[], found: readonly FoundTopic[]): string | null {
  const teams = new Map(found.map(({ id, defaultTeamId }) => [id, defaultTeamId]));
  return topicIds.map((id) => teams.get(id) ?? null).find((teamId) => teamId !== null) ?? null;
}
