import { matchKey } from '@breve/text';

import { CardChangeEntity } from '../../features/knowledge/card-change.entity.js';
import { CardTopicEntity } from '../../features/knowledge/card-topic.entity.js';
import { CardEntity } from '../../features/knowledge/card.entity.js';
import { acceptCardText } from '../../features/knowledge/card-text.js';
import { followSources } from '../../features/knowledge/card-writing.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { CARD_STORIES, WRITTEN_CARDS } from '../corpus/cards.js';
import type { Handle } from '../corpus/people.js';
import type { PlannedPost } from '../plan/plan.js';
import type { DemoIds } from './demo-ids.js';
import { load } from './load.js';
import type { UnderstoodPost } from './read-posts.js';
import { type Directory, required } from './write-people.js';
import type { PostIds } from './write-posts.js';
import type { DemoTopics } from './write-topics.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
const MONTHS = 6;

/** A card before it has an id, and what happened to it. */
interface DemoCard {
  readonly questionId: string | null;
  readonly answerId: string | null;
  readonly question: string | null;
  readonly answer: string | null;
  readonly ownerId: string;
  readonly topicIds: readonly string[];
  readonly createdAt: number;
  /** When it ended, if somebody said that it would. */
  readonly endedAt: number | null;
  readonly retiredAt: number | null;
  readonly steps: readonly Step[];
}

interface Step {
  readonly kind: string;
  readonly personId: string | null;
  readonly at: number;
  readonly question?: string;
  readonly answer?: string;
}

interface Company {
  readonly ids: DemoIds;
  readonly directory: Directory;
  readonly topics: DemoTopics;
  readonly postIds: PostIds;
  readonly now: Date;
}

/** Writes the cards that came of accepted answers, and those that were written directly. */
export async function writeCards(
  transaction: Transaction,
  posts: readonly UnderstoodPost[],
  company: Company,
): Promise<void> {
  const { ids, now } = company;
  const cards = [...accepted(posts, company), ...written(company)]
    .map((card) => ({ ...card, ...endOf(card, now) }))
    .map((card) => ({ ...card, id: ids.next(card.createdAt) }));
  await load(
    transaction,
    CardEntity,
    cards.map((card) => ({
      id: card.id,
      questionId: card.questionId,
      answerId: card.answerId,
      question: card.question,
      answer: card.answer,
      ownerId: card.ownerId,
      words: '',
      validUntil: new Date(card.validUntil).toISOString().slice(0, 10),
      askedAt: dateOf(card.askedAt),
      toCheckAt: dateOf(card.toCheckAt),
      retiredAt: dateOf(card.retiredAt),
      createdAt: new Date(card.createdAt),
      changedAt: new Date(card.steps.at(-1)?.at ?? card.createdAt),
    })),
  );
  await load(
    transaction,
    CardTopicEntity,
    cards.flatMap(({ id, questionId, topicIds }) =>
      questionId === null ? topicIds.map((topicId, position) => ({ cardId: id, topicId, position })) : [],
    ),
  );
  await followSources(
    transaction,
    cards.map(({ id }) => id),
  );
  await load(
    transaction,
    CardChangeEntity,
    cards.flatMap(({ id, steps, askedAt, toCheckAt }) => {
      const ends = [
        ...(askedAt === null ? [] : [{ kind: 'ASKED', personId: null, at: askedAt }]),
        ...(toCheckAt === null ? [] : [{ kind: 'TO_CHECK', personId: null, at: toCheckAt }]),
      ];
      return [...steps, ...ends].map(({ at, ...step }) => ({
        id: ids.next(at),
        cardId: id,
        question: null,
        answer: null,
        ...step,
        createdAt: new Date(at),
      }));
    }),
  );
}

function accepted(posts: readonly UnderstoodPost[], company: Company): DemoCard[] {
  const { directory, postIds, now } = company;
  const personOf = (handle: Handle): string => required(directory.people.get(handle), handle);
  const idOf = (post: PlannedPost): string => required(postIds.get(post), post.text);
  return posts.flatMap(({ post, kind }): DemoCard[] => {
    const answer = post.accepted;
    if (kind !== 'QUESTION' || !answer || post.deletedAt !== undefined || answer.deletedAt !== undefined) {
      return [];
    }
    const acceptedAt = Math.min(answer.at + 3 * MINUTE, now.getTime());
    const story = CARD_STORIES.find(({ of }) => post.text.startsWith(of));
    const keeper = personOf(answer.author);
    const steps: Step[] = [{ kind: 'ACCEPTED', personId: personOf(post.author), at: acceptedAt }];
    const later = (minutes: number): number => Math.min(acceptedAt + minutes * MINUTE, now.getTime());
    if (story?.rewritten)
      steps.push({ kind: 'REWRITTEN', personId: keeper, at: later(50), ...story.rewritten });
    const ownerId = story?.handedTo === undefined ? keeper : personOf(story.handedTo);
    if (ownerId !== keeper) steps.push({ kind: 'HANDED', personId: ownerId, at: later(90) });
    // What was asked of one person by name is of use to nobody else.
    const isRetired = story?.retired === true || post.text.startsWith('@');
    const retiredAt = isRetired ? later(20) : null;
    if (retiredAt !== null) steps.push({ kind: 'RETIRED', personId: keeper, at: retiredAt });
    return [
      {
        questionId: idOf(post),
        answerId: idOf(answer),
        question: story?.rewritten?.question ?? null,
        answer: story?.rewritten?.answer ?? null,
        ownerId,
        topicIds: [],
        createdAt: acceptedAt,
        endedAt: story?.ended === undefined ? null : now.getTime() - story.ended * DAY,
        retiredAt,
        steps,
      },
    ];
  });
}

function written({ directory, topics, now }: Company): DemoCard[] {
  return WRITTEN_CARDS.map(({ by, ago, ended, ...card }) => {
    const ownerId = required(directory.people.get(by), by);
    const createdAt = now.getTime() - ago * DAY;
    const question = acceptCardText(card.question, 'question');
    const answer = acceptCardText(card.answer, 'answer');
    return {
      questionId: null,
      answerId: null,
      question,
      answer,
      ownerId,
      topicIds: card.topics.map((name) => required(topics.ids.get(matchKey(name)), name)),
      createdAt,
      endedAt: ended === undefined ? null : now.getTime() - ended * DAY,
      retiredAt: null,
      steps: [{ kind: 'WRITTEN', personId: ownerId, at: createdAt, question, answer }],
    };
  });
}

/** Half a year; what ends earlier was said to when it was written, and its owner was asked the day after, once. */
function endOf(
  { createdAt, endedAt }: DemoCard,
  now: Date,
): { validUntil: number; askedAt: number | null; toCheckAt: number | null } {
  if (endedAt === null || endedAt < createdAt + DAY) {
    const made = new Date(createdAt);
    const end = Date.UTC(made.getUTCFullYear(), made.getUTCMonth() + MONTHS, made.getUTCDate());
    return { validUntil: end, askedAt: null, toCheckAt: null };
  }
  const askedAt = Math.min(endedAt + DAY, now.getTime());
  const toCheckAt = askedAt + 7 * DAY;
  return { validUntil: endedAt, askedAt, toCheckAt: toCheckAt > now.getTime() ? null : toCheckAt };
}

function dateOf(at: number | null): Date | null {
  return at === null ? null : new Date(at);
}
