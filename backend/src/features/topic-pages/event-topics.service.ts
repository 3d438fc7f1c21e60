import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { loadMap } from '../../platform/graphql/load-map.js';
import type { Post } from '../posts/post.model.js';
import { PostsLoader } from '../posts/posts.loader.js';
import { topicMembers } from '../topics/topic-members.js';
import { TopicSettings } from '../topics/topic-settings.service.js';
import type { Topic } from '../topics/topic.model.js';
import { type EventEdition, type EventRecap, EventState } from './event.model.js';
import { type EditionRow, readEditions, readRecap, readWall } from './event.query.js';

const MOST_ON_WALL = 12;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Events: when they take place, what their wall shows, what remains of them. */
@Injectable()
export class EventTopics {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly posts: PostsLoader,
    private readonly settings: TopicSettings,
  ) {}

  /** The latest edition; null for what has none. */
  async edition(context: GraphqlContext, topic: Topic): Promise<EventEdition | null> {
    const [latest] = await this.editions(context).load(topic.id);
    return latest ? { startsOn: latest.starts_on, endsOn: latest.ends_on, state: stateOf(latest) } : null;
  }

  /** What remains of the last edition that is over, while no later one is. */
  async recap(context: GraphqlContext, topic: Topic): Promise<EventRecap | null> {
    const editions = await this.editions(context).load(topic.id);
    const ended = editions.find((edition) => stateOf(edition) === EventState.ENDED);
    if (!ended) return null;
    const row = await readRecap(this.sql, topic.id, ended);
    const posts = await this.load(context, [...row.reposted_ids, ...row.question_ids]);
    const those = (ids: readonly string[]): Post[] => posts.filter(({ id }) => ids.includes(id));
    return {
      id: `${topic.id} ${ended.starts_on}`,
      startsOn: ended.starts_on,
      endsOn: ended.ends_on,
      postCount: row.post_count,
      authorCount: row.author_count,
      questionCount: row.question_count,
      mostReposted: inOrder(those(row.reposted_ids), row.reposted_ids),
      questions: inOrder(those(row.question_ids), row.question_ids),
    };
  }

  /** The newest company posts, but for those taken off the wall. */
  async wall(context: GraphqlContext, topic: Topic): Promise<Post[]> {
    const ids = await readWall(this.sql, topic.id, MOST_ON_WALL);
    return inOrder(await this.load(context, ids), ids);
  }

  /**
   * Says when an event takes place: the edition that is not over yet moves, else a new one begins and the topic wakes.
   *
   * @throws BreveError `FORBIDDEN` to whoever may not describe the topic, `BAD_USER_INPUT`
   */
  async setEdition(viewer: Viewer, topic: Topic, startsOn: string, endsOn: string): Promise<void> {
    if (!isDay(startsOn)) throw new BreveError('BAD_USER_INPUT', { reason: 'startsOn' });
    if (!isDay(endsOn) || endsOn < startsOn) throw new BreveError('BAD_USER_INPUT', { reason: 'endsOn' });
    await this.change(viewer, topic, 'describe', async (transaction) => {
      const [latest, last] = await readEditions(transaction, [topic.id], this.clock.now());
      const moves = latest !== undefined && stateOf(latest) !== EventState.ENDED;
      const before = moves ? last : latest;
      if (before && startsOn <= before.ends_on)
        throw new BreveError('BAD_USER_INPUT', { reason: 'startsOn' });
      if (moves) {
        await transaction.rows('DELETE FROM topic_edition WHERE topic_id = $1 AND starts_on = $2::date', [
          latest.own_id,
          latest.starts_on,
        ]);
      }
      await transaction.rows('INSERT INTO topic_edition (topic_id, starts_on, ends_on) VALUES ($1, $2, $3)', [
        moves ? latest.own_id : topic.id,
        startsOn,
        endsOn,
      ]);
    });
  }

  /**
   * Takes a post off the wall, or puts it back.
   *
   * @throws BreveError `FORBIDDEN` to all but the topic's owner, moderators and administrators; `NOT_FOUND`
   */
  async hideFromWall(context: GraphqlContext, viewer: Viewer, topic: Topic, postId: string, hidden: boolean) {
    const post = await this.posts.get(context, postId);
    await this.change(viewer, topic, 'curate', (transaction) =>
      hidden
        ? transaction.rows(
            `INSERT INTO topic_wall_hidden (topic_id, post_id, hidden_by, hidden_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT DO NOTHING`,
            [topic.id, post.id, viewer.personId, transaction.now],
          )
        : transaction.rows(
            `DELETE FROM topic_wall_hidden WHERE post_id = $1 AND topic_id IN (${topicMembers('$2')})`,
            [post.id, topic.id],
          ),
    );
  }

  private async change(
    viewer: Viewer,
    topic: Topic,
    right: 'describe' | 'curate',
    work: (transaction: Transaction) => Promise<unknown>,
  ): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      await this.settings.hold(transaction, viewer, topic.id, right);
      await work(transaction);
      transaction.emit('topics.changed', { topicIds: [topic.id] });
    });
  }

  private editions(context: GraphqlContext): DataLoader<string, EditionRow[]> {
    return context.loaders.get(this, 'editions', async (ids) => {
      const rows = await readEditions(this.sql, ids, this.clock.now());
      return ids.map((id) => rows.filter((row) => row.topic_id === id));
    });
  }

  private async load(context: GraphqlContext, ids: readonly string[]): Promise<Post[]> {
    const found = await loadMap(this.posts.byId(context), new Set(ids));
    return [...found.values()].filter((post): post is Post => post?.deletedAt === null);
  }
}

function inOrder(posts: readonly Post[], ids: readonly string[]): Post[] {
  return [...posts].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

function stateOf({ starts_on, ends_on, today }: EditionRow): EventState {
  if (today < starts_on) return EventState.UPCOMING;
  return today > ends_on ? EventState.ENDED : EventState.LIVE;
}

function isDay(day: string): boolean {
  const time = DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
