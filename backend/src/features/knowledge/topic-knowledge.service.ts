import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from '../people/people.loader.js';
import { PostsLoader } from '../posts/posts.loader.js';
import { readable } from '../posts/readable.js';
import { topicMembers } from '../topics/topic-members.js';
import { TopicSettings } from '../topics/topic-settings.service.js';
import { PeopleWhoKnow } from './people-who-know.service.js';
import { USUAL_MINUTES } from './question-posts.service.js';
import { gatherLinks, type SharedLink } from './reading-links.js';
import { type Knower, KnowingReason, type ReadingItem } from './topic-knowledge.model.js';

const MOST_KNOWERS = 5;
const NEWEST_LINKS = 300;
const MOST_LINKS = 50;
const MOST_REMARKS = 5;
const SHORTEST = 5;
const LONGEST = 9_600;

/** $1: reader; $2: topic. */
const LINKS = `
  SELECT p.id AS "postId", p.created_at AS at, e.value ->> 'url' AS url, e.value ->> 'host' AS host
    FROM (SELECT DISTINCT pt.post_id, pt.created_at FROM post_topic pt JOIN post k ON k.id = pt.post_id
           WHERE pt.topic_id IN (${topicMembers('$2')}) AND k.kind = 'KNOWLEDGE' AND k.deleted_at IS NULL AND ${readable('k', '$1')}
             AND k.entities @> '[{"type": "link"}]'
           ORDER BY pt.created_at DESC, pt.post_id DESC LIMIT ${String(NEWEST_LINKS)}) l
    JOIN post p ON p.id = l.post_id
    CROSS JOIN LATERAL jsonb_array_elements(p.entities) AS e
   WHERE e.value ->> 'type' = 'link'
   ORDER BY p.created_at DESC, p.id DESC`;

/** What is known of a topic beside its cards. */
@Injectable()
export class TopicKnowledge {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: TopicSettings,
    private readonly knowing: PeopleWhoKnow,
    private readonly people: PeopleLoader,
    private readonly posts: PostsLoader,
  ) {}

  /** At most five, by name: their order tells nothing. */
  async knowers(context: GraphqlContext, topicId: string): Promise<Knower[]> {
    const found = await this.knowing.find([topicId], '', this.clock.now());
    const knowers = await Promise.all(
      found.slice(0, MOST_KNOWERS).map(async ({ personId, why }) => ({
        person: await this.people.byId(context).load(personId),
        reason: KnowingReason[why.reason],
        evidence: await this.posts.byId(context).load(why.postId),
      })),
    );
    return knowers
      .flatMap(({ person, ...why }) => (person === null ? [] : [{ person, ...why }]))
      .sort((a, b) => a.person.displayName.localeCompare(b.person.displayName, context.language));
  }

  async readingList(context: GraphqlContext, viewer: Viewer, topicId: string): Promise<ReadingItem[]> {
    const shared = await this.sql.rows<SharedLink>(LINKS, [viewer.personId, topicId]);
    return Promise.all(
      gatherLinks(shared, MOST_LINKS).map(async ({ key, url, host, postIds }) => {
        const remarks = await Promise.all(
          postIds.slice(0, MOST_REMARKS).map((id) => this.posts.byId(context).load(id)),
        );
        return { id: key, url, host, remarks: remarks.filter((post) => post !== null) };
      }),
    );
  }

  /** Within how many working minutes its questions want an answer. */
  async targetMinutes(topicId: string): Promise<number> {
    const row = await this.sql.row<{ minutes: number | null }>(
      `SELECT min(minutes) AS minutes FROM topic_clock WHERE topic_id IN (${topicMembers('$1')})`,
      [topicId],
    );
    return row?.minutes ?? USUAL_MINUTES;
  }

  /**
   * Sets that for questions from now on, for those who may describe the topic; null for an hour again.
   *
   * @throws BreveError `NOT_FOUND`, `FORBIDDEN`, `BAD_USER_INPUT`
   */
  async setTarget(viewer: Viewer, topicId: string, minutes: number | null): Promise<void> {
    if (minutes !== null && !(Number.isInteger(minutes) && minutes >= SHORTEST && minutes <= LONGEST)) {
      throw new BreveError('BAD_USER_INPUT', { reason: 'minutes', limit: LONGEST });
    }
    await this.unitOfWork.run(async (transaction) => {
      await this.settings.hold(transaction, viewer, topicId);
      if (minutes === null) {
        await transaction.rows('DELETE FROM topic_clock WHERE topic_id = $1', [topicId]);
      } else {
        await transaction.rows(
          `INSERT INTO topic_clock (topic_id, minutes) VALUES ($1, $2)
           ON CONFLICT (topic_id) DO UPDATE SET minutes = excluded.minutes`,
          [topicId, minutes],
        );
      }
    });
  }
}
