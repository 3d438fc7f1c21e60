import { Injectable, type OnModuleInit } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import { topicMembers, topicOfName } from '../topics/topic-members.js';
import { hasDirectReason, isBrought, showable } from '../timelines/home-conditions.js';
import { SearchPredicates, type PredicateQuestion } from './search-predicates.service.js';
import { NOTHING, type SearchMeaning, type SearchStatement, type SearchWalk } from './search-statement.js';

type Where = (statement: SearchStatement) => string;

/** A condition on the post alone that an index answers in order of time. */
function indexed(weight: number, condition: Where): SearchMeaning {
  return {
    condition,
    walks: [{ from: 'post p', time: 'p.created_at', id: 'p.id', where: condition, weight }],
  };
}

/** Posts that stand in a table beside them, in order of time there too. */
function listed(table: string, weight: number, where: Where): SearchMeaning {
  return {
    condition: (statement) => `p.id IN (SELECT l.post_id FROM ${table} l WHERE ${where(statement)})`,
    walks: [
      {
        from: `${table} l JOIN post p ON p.id = l.post_id`,
        time: 'l.created_at',
        id: 'l.post_id',
        where,
        weight,
      },
    ],
  };
}

/** Any of several: each is found in its own place. */
function anyOf(...meanings: readonly SearchMeaning[]): SearchMeaning {
  const walks = meanings.map((each) => each.walks);
  return {
    condition: (statement) => meanings.map(({ condition }) => `(${condition(statement)})`).join(' OR '),
    ...(walks.every((each) => each !== undefined) && { walks: walks.flat() }),
  };
}

/** By a single person. */
function writtenBy(personId: string): SearchMeaning {
  return indexed(1, (statement) => `p.author_id = ${statement.value(personId, 'uuid')}`);
}

/** By any of some people: of more than a few all new posts are read instead, where theirs are found soon. */
function writtenByAny(people: Where, areFew: boolean): SearchMeaning {
  const walk: SearchWalk = {
    from: 'post p',
    time: 'p.created_at',
    id: 'p.id',
    where: () => 'p.author_id = k.id',
    each: (statement) => `SELECT DISTINCT m.id FROM (${people(statement)}) AS m (id)`,
    weight: 5,
  };
  return {
    condition: (statement) => `p.author_id IN (${people(statement)})`,
    ...(areFew && { walks: [walk] }),
  };
}

/** What carries the topic that a hashtag leads to, or one it is one with. */
export function carryingTopic({ name, key }: { name: string; key: string }): SearchMeaning {
  // Looked up apart: joined, the topic's posts would be read whole to be sorted.
  const members = (statement: SearchStatement) =>
    topicMembers(topicOfName(statement.value(name, 'text'), statement.value(key, 'text')));
  const walk: SearchWalk = {
    from: 'post_topic l JOIN post p ON p.id = l.post_id',
    time: 'l.created_at',
    id: 'l.post_id',
    where: () => 'l.topic_id = k.id',
    each: (statement) => `SELECT m.id FROM (${members(statement)}) AS m (id)`,
    weight: 3,
  };
  return {
    condition: (statement) =>
      `p.id IN (SELECT l.post_id FROM post_topic l WHERE l.topic_id IN (${members(statement)}))`,
    walks: [walk],
  };
}

/** What mentions somebody or a team. */
export function mentioning(column: 'person_id' | 'team_id', id: string): SearchMeaning {
  return listed('post_mention', 2, (statement) => `l.${column} = ${statement.value(id, 'uuid')}`);
}

/** What somebody wrote, and what mentions them. */
export function writtenOrMentioning(personId: string): SearchMeaning {
  return anyOf(writtenBy(personId), mentioning('person_id', personId));
}

/** Answers to somebody. */
function answering(personId: string): SearchMeaning {
  return indexed(
    1,
    (statement) =>
      `p.parent_author_id IS NOT NULL AND p.parent_author_id = ${statement.value(personId, 'uuid')}`,
  );
}

function ofKind(kind: string): SearchMeaning {
  return indexed(6, (statement) => `p.kind = ${statement.value(kind, 'text')}`);
}

/** That somebody else answered it where the reader sees it. */
function isAnswered(statement: SearchStatement): string {
  return `EXISTS (SELECT FROM post a WHERE a.parent_id = p.id AND a.deleted_at IS NULL
    AND a.author_id <> p.author_id AND ${readable('a', statement.viewer)})`;
}

const ACCEPTED: SearchMeaning = {
  condition: () =>
    `p.accepted_answer_id IS NOT NULL OR EXISTS (SELECT FROM post q WHERE q.accepted_answer_id = p.id)`,
};

/** In order of the time of the post, not of when it was kept: all that one keeps is read. */
const BOOKMARKED: SearchMeaning = {
  condition: ({ viewer }) => `p.id IN (SELECT b.post_id FROM bookmark b WHERE b.person_id = ${viewer})`,
  walks: [
    {
      from: 'bookmark l JOIN post p ON p.id = l.post_id',
      time: 'p.created_at',
      id: 'p.id',
      where: ({ viewer }) => `l.person_id = ${viewer}`,
      weight: 2,
    },
  ],
};

/** The home timeline of the reader. */
const IN_FEED: SearchMeaning = {
  condition: ({ viewer }) =>
    `${showable('p', viewer)} AND (${hasDirectReason('p', viewer)} OR ${isBrought('p', viewer)})`,
};

/** By those who share a team with the reader, or for or about one of these teams. */
function inMyTeams(areFew: boolean): SearchMeaning {
  const mine = (viewer: string) => `SELECT m.team_id FROM team_member m WHERE m.person_id = ${viewer}`;
  const mates = writtenByAny(
    ({ viewer }) => `SELECT o.person_id FROM team_member o WHERE o.team_id IN (${mine(viewer)})`,
    areFew,
  );
  const toldOf = listed('post_mention', 3, ({ viewer }) => `l.team_id IN (${mine(viewer)})`);
  const forThem = indexed(
    3,
    ({ viewer }) => `p.visibility <> 'COMPANY' AND p.audience_id IN (
      SELECT a.id FROM audience a WHERE a.team_id IN (${mine(viewer)}))`,
  );
  return anyOf(mates, toldOf, forThem);
}

/** Of more people than that, what they wrote is not looked for one by one. */
const FEW = 200;

/** What the operators of the language mean that ask of posts, people and topics. */
@Injectable()
export class PostPredicates implements OnModuleInit {
  constructor(
    private readonly predicates: SearchPredicates,
    private readonly sql: Sql,
  ) {}

  onModuleInit(): void {
    const { predicates } = this;
    predicates.register('from', null, (question) => this.from(question));
    predicates.register('team', null, (question) => this.from(question));
    predicates.register('to', null, ({ target }) =>
      target !== null && 'personId' in target ? answering(target.personId) : NOTHING,
    );
    predicates.register('kind', null, ({ value }) => ofKind(value));
    predicates.register('lang', null, ({ value }) => ({
      condition: (statement) => `p.lang = ${statement.value(value, 'text')}`,
    }));
    predicates.register('has', 'link', () => indexed(7, () => `p.entities @> '[{"type": "link"}]'`));
    predicates.register('has', 'answer', () => ({ condition: isAnswered }));
    predicates.register('is', 'question', () => ofKind('QUESTION'));
    predicates.register('is', 'announcement', () => ofKind('ANNOUNCEMENT'));
    predicates.register('is', 'unanswered', () =>
      indexed(6, (statement) => {
        const kind = statement.value('QUESTION', 'text');
        return `p.kind = ${kind} AND p.accepted_answer_id IS NULL AND NOT ${isAnswered(statement)}`;
      }),
    );
    predicates.register('is', 'accepted', () => ACCEPTED);
    predicates.register('is', 'reply', () => ({ condition: () => 'p.parent_id IS NOT NULL' }));
    predicates.register('is', 'bookmarked', () => BOOKMARKED);
    predicates.register('in', 'bookmarks', () => BOOKMARKED);
    predicates.register('in', 'feed', () => IN_FEED);
    predicates.register('in', 'team', ({ viewer }) => this.inTeam(viewer.personId));
  }

  /** By a person; of a team by whoever is in it or in a team below. */
  private async from({ target }: PredicateQuestion): Promise<SearchMeaning> {
    if (target === null) return NOTHING;
    if ('personId' in target) return writtenBy(target.personId);
    const { teamId } = target;
    const people: Where = (statement) =>
      `SELECT r.person_id FROM team_reader r WHERE r.team_id = ${statement.value(teamId, 'uuid')} AND r.belongs`;
    return writtenByAny(people, await this.isFew(`team_reader r WHERE r.team_id = $1 AND r.belongs`, teamId));
  }

  private async inTeam(viewerId: string): Promise<SearchMeaning> {
    const mates = `team_member o WHERE o.team_id IN (SELECT m.team_id FROM team_member m WHERE m.person_id = $1)`;
    return inMyTeams(await this.isFew(mates, viewerId));
  }

  private async isFew(people: string, id: string): Promise<boolean> {
    const counted = `SELECT count(*)::int AS count FROM (SELECT FROM ${people} LIMIT ${String(FEW + 1)}) found`;
    const row = await this.sql.row<{ count: number }>(counted, [id]);
    return (row?.count ?? 0) <= FEW;
  }
}
