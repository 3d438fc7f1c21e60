import { matchKey, nearTopics } from '@breve/text';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { Topic } from '../topics/topic.model.js';
import { shownTopic } from '../topics/topic-members.js';
import { TopicsLoader, toTopic } from '../topics/topics.loader.js';
import {
  type ApartTopicPair,
  type NearTopicPair,
  type TopicCare,
  TopicNearnessName,
} from './near-topics.model.js';
import {
  type KnownTopic,
  readApart,
  readKnownTopics,
  readMerges,
  readSplits,
  readOwnerless,
} from './topic-care.query.js';
import { VisibleTopicsLoader } from './visible-topics.loader.js';

const MOST = 50;
const NOT_NOW = 30 * 24 * 3600 * 1000;

/** A pair by ids; `one` has more posts. */
interface IdPair {
  readonly one: string;
  readonly other: string;
  readonly reason: TopicNearnessName;
}

/** Keeping topics from splitting: what may be one, what is kept apart, what was merged. For moderators. */
@Injectable()
export class TopicCareService {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly topics: TopicsLoader,
    private readonly visible: VisibleTopicsLoader,
  ) {}

  async read(context: GraphqlContext): Promise<TopicCare> {
    const [known, apart, splits, merges, ownerless] = await Promise.all([
      readKnownTopics(this.sql),
      readApart(this.sql, this.clock.now()),
      readSplits(this.sql),
      readMerges(this.sql),
      readOwnerless(this.sql),
    ]);
    const decided = new Set([
      ...apart.map(({ one_id, other_id }) => pairId(one_id, other_id)),
      ...splits.map(({ topic_id, from_id }) => pairId(topic_id, from_id)),
    ]);
    const near = nearPairs(known)
      .filter(({ one, other }) => !decided.has(pairId(one, other)))
      .slice(0, MOST);
    const shown = apart.slice(0, MOST);
    const byId = await this.topics.many(
      context,
      new Set([
        ...near.flatMap(({ one, other }) => [one, other]),
        ...shown.flatMap(({ one_id, other_id }) => [one_id, other_id]),
        ...splits.slice(0, MOST).flatMap(({ topic_id, from_id }) => [topic_id, from_id]),
        ...merges.map(({ into_id }) => into_id),
      ]),
    );
    const get = (id: string): Topic => {
      const topic = byId.get(id);
      if (!topic) throw new Error(`The topic ${id} is gone.`);
      return topic;
    };
    return {
      near: near.map(({ one, other, reason }): NearTopicPair => ({
        id: pairId(one, other),
        into: get(one),
        from: get(other),
        reason,
      })),
      apart: shown.map(({ one_id, other_id, until }): ApartTopicPair => ({
        id: pairId(one_id, other_id),
        one: get(one_id),
        other: get(other_id),
        until,
      })),
      splits: splits.slice(0, MOST).map(({ topic_id, from_id, spellings }) => ({
        id: topic_id,
        spellings,
        topic: get(topic_id),
        from: get(from_id),
      })),
      merges: merges.map(({ key, name, into_id, merged_at }) => ({
        key,
        name,
        into: get(into_id),
        mergedAt: merged_at,
      })),
      ownerless: ownerless.map(toTopic),
    };
  }

  /**
   * Keeps two topics apart: they are not proposed again, or not for thirty days.
   *
   * @throws BreveError `NOT_FOUND`, `BAD_USER_INPUT` for one topic
   */
  async keepApart(context: GraphqlContext, viewer: Viewer, names: readonly [string, string], later: boolean) {
    const [one, other] = await this.pair(context, names);
    await this.unitOfWork.run((transaction) =>
      transaction.rows(
        `INSERT INTO topic_apart (one_id, other_id, decided_by, decided_at, until)
         VALUES (least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), $3, $4, $5)
         ON CONFLICT (one_id, other_id) DO UPDATE
            SET decided_by = excluded.decided_by, decided_at = excluded.decided_at, until = excluded.until`,
        [
          one,
          other,
          viewer.personId,
          transaction.now,
          later ? new Date(transaction.now.getTime() + NOT_NOW) : null,
        ],
      ),
    );
  }

  /** Takes that back. */
  async proposeAgain(context: GraphqlContext, names: readonly [string, string]): Promise<void> {
    const [one, other] = await this.pair(context, names);
    await this.unitOfWork.run((transaction) =>
      transaction.rows(
        `DELETE FROM topic_apart a
          WHERE ${shownTopic('a.one_id')} IN ($1, $2) AND ${shownTopic('a.other_id')} IN ($1, $2)`,
        [one, other],
      ),
    );
  }

  private async pair(context: GraphqlContext, names: readonly [string, string]): Promise<[string, string]> {
    const [one, other] = [
      await this.visible.get(context, names[0]),
      await this.visible.get(context, names[1]),
    ];
    if (one.id === other.id) throw new BreveError('BAD_USER_INPUT', { reason: 'other' });
    return [one.id, other.id];
  }
}

function pairId(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** In the order of the posts of the lesser one, most first: there a merge brings most together. */
function nearPairs(known: readonly KnownTopic[]): IdPair[] {
  const ranks = new Map(known.map(({ key }, rank) => [key, rank]));
  const ids = new Map(known.map(({ id, key }) => [key, id]));
  const pairs = new Map<string, { one: string; other: string; reason: TopicNearnessName }>();
  for (const { key, names } of known) {
    for (const name of names.map(matchKey)) {
      if (name !== key && ids.has(name)) {
        const [one, other] = (ranks.get(name) ?? 0) < (ranks.get(key) ?? 0) ? [name, key] : [key, name];
        pairs.set(`${one} ${other}`, { one, other, reason: TopicNearnessName.NAME });
      }
    }
  }
  for (const { one, other, reason } of nearTopics(known.map(({ key }) => key))) {
    if (!pairs.has(`${one} ${other}`)) {
      pairs.set(`${one} ${other}`, { one, other, reason: TopicNearnessName[reason] });
    }
  }
  return [...pairs.values()]
    .sort((a, b) => (ranks.get(a.other) ?? 0) - (ranks.get(b.other) ?? 0))
    .map(({ one, other, reason }) => ({ one: ids.get(one) ?? '', other: ids.get(other) ?? '', reason }));
}
