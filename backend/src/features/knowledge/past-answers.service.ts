import { foldForSearch, matchKey, readText, segmentText } from '@breve/text';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { loadMap } from '../../platform/graphql/load-map.js';
import { PostsLoader } from '../posts/posts.loader.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import type { Topic } from '../topics/topic.model.js';
import { TopicsLoader } from '../topics/topics.loader.js';
import { CardsLoader } from './cards.loader.js';
import { anyTwo, type Asked, type Candidate, nearest, tellingWords } from './nearness.js';
import type { PastAnswer, PastAnswers } from './past-answers.model.js';
import { PastAnswersQuery } from './past-answers.query.js';

const MOST = 3;
const MOST_TOPICS = 3;
/** How many of the nearest say which topics belong to such a question. */
const TELLING = 12;
/** What is typed is longer than a post only while somebody cuts it down. */
const LONGEST = 2_000;

/** What was asked before, while somebody asks. */
@Injectable()
export class PastAnswersService {
  constructor(
    private readonly query: PastAnswersQuery,
    private readonly posts: PostsLoader,
    private readonly cards: CardsLoader,
    private readonly topics: TopicsLoader,
    private readonly visible: VisibleTopicsLoader,
  ) {}

  /**
   * The three nearest past questions, answers or cards, by words and topics, and the topics the text lacks.
   *
   * @param exceptId a question others are looked for that may be the same: only questions then, and by two words
   * @throws BreveError `BAD_USER_INPUT` for a text that cannot be one
   */
  async find(
    context: GraphqlContext,
    viewer: Viewer,
    raw: string,
    exceptId: string | null,
  ): Promise<PastAnswers> {
    if (raw.length > LONGEST) throw new BreveError('BAD_USER_INPUT', { reason: 'text', limit: LONGEST });
    const read = readText(raw);
    const names = read.entities.flatMap((entity) => (entity.type === 'hashtag' ? [entity.name] : []));
    const plain = segmentText(read.text, read.entities)
      .flatMap((segment) => (segment.type === 'plain' ? [segment.text] : []))
      .join(' ');
    const words = tellingWords(foldForSearch(plain));
    const written = words.map((word) => matchKey(word));
    const [terms, known] = await Promise.all([
      this.query.terms(words),
      loadMap(
        this.visible.byName(context),
        new Set([...names, ...written].filter((name) => name.length > 1)),
      ),
    ]);
    const topicIds = idsOf(known, names);
    const spelt = idsOf(known, written).filter((id) => !topicIds.includes(id));
    if (terms.length + topicIds.length === 0) return { found: [], topics: [] };
    const queries = terms.map(({ term }) => term);
    const candidates = await this.query.candidates(viewer.personId, anyTwo(queries), queries, topicIds);
    const asked = { words: terms.length, topics: topicIds.length };
    const near = nearest(
      exceptId === null ? candidates : others(candidates, exceptId, asked),
      asked,
      TELLING,
    );
    const found = await Promise.all(
      near.slice(0, MOST).map((each) => this.dress(context, each.cardId, each.id)),
    );
    const lacking = await this.query.missingTopics(
      near.map(({ id }) => id),
      [...topicIds, ...spelt],
      MOST_TOPICS,
    );
    return {
      found: found.filter((each) => each !== null),
      topics: await this.dressTopics(context, [...spelt, ...lacking].slice(0, MOST_TOPICS)),
    };
  }

  /** A card where there is one, else the question with its accepted answer. */
  private async dress(
    context: GraphqlContext,
    cardId: string | null,
    id: string,
  ): Promise<PastAnswer | null> {
    const card = cardId === null ? null : await this.cards.byId(context).load(cardId);
    const isWritten = card?.questionId === null;
    const post = isWritten ? null : await this.posts.byId(context).load(id);
    if (card === null && post?.deletedAt !== null) return null;
    const answer =
      post?.acceptedAnswerId == null ? null : await this.posts.byId(context).load(post.acceptedAnswerId);
    return { id: card?.id ?? id, card, question: post, answer };
  }

  private async dressTopics(context: GraphqlContext, ids: readonly string[]): Promise<Topic[]> {
    const found = await this.topics.many(context, new Set(ids));
    return ids.flatMap((id) => found.get(id) ?? []);
  }
}

/** Of what is near, the questions that may be the same as one: a topic and a word more do not make them so. */
function others(candidates: readonly Candidate[], itself: string, { words }: Asked): Candidate[] {
  return candidates.filter(
    ({ id, cardId, matched }) => id !== itself && id !== cardId && matched.length >= Math.min(2, words),
  );
}

function idsOf(topics: ReadonlyMap<string, Topic | null>, names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => topics.get(name)?.id ?? []))];
}
