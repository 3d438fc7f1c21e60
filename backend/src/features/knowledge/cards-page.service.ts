import { Inject, Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { cutPage, type PageArguments, readPage, writeCursor } from '../../platform/database/keyset.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { Sql } from '../../platform/database/sql.js';
import { connect } from '../../platform/graphql/connection.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from '../people/people.loader.js';
import { SearchWords } from '../search/search-words.service.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import { TopicsLoader } from '../topics/topics.loader.js';
import { toJson, toMarkdown } from './card-export.js';
import { type Card, type CardChange, CardChangeKind, type CardConnection, CardFormat } from './card.model.js';
import { CardsLoader } from './cards.loader.js';
import { CardsQuery } from './cards.query.js';

/** How many cards lead what a search finds. */
const LEADING = 3;
const MOST_CHANGES = 100;

interface ChangeRow {
  id: string;
  kind: keyof typeof CardChangeKind;
  person_id: string | null;
  question: string | null;
  answer: string | null;
  created_at: Date;
}

/** Cards in lists, and what became of each. */
@Injectable()
export class CardPages {
  constructor(
    private readonly sql: Sql,
    private readonly query: CardsQuery,
    private readonly cards: CardsLoader,
    private readonly words: SearchWords,
    private readonly visible: VisibleTopicsLoader,
    private readonly people: PeopleLoader,
    private readonly topics: TopicsLoader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws BreveError `BAD_USER_INPUT` */
  async ofTopic(
    context: GraphqlContext,
    viewer: Viewer,
    topicId: string,
    asked: PageArguments,
  ): Promise<CardConnection> {
    const page = readPage(asked);
    const rows = await this.query.ofTopics(viewer.personId, [topicId], { ...page, limit: page.limit + 1 });
    const slice = cutPage(rows, page);
    const cards = new Map(
      (
        await this.cards.list(
          context,
          slice.rows.map(({ id }) => id),
        )
      ).map((card) => [card.id, card]),
    );
    const shown = slice.rows.flatMap((row) => {
      const node = cards.get(row.id);
      return node === undefined ? [] : [{ ...row, node }];
    });
    return connect({ ...slice, rows: shown }, ({ node, ...place }) => ({ cursor: writeCursor(place), node }));
  }

  /** The cards that lead what a search finds: those that have all its words, on one of its topics. */
  async leading(context: GraphqlContext, viewer: Viewer, query: string): Promise<Card[]> {
    const matter = await this.words.read(query, viewer.personId);
    if (matter === null) return [];
    const topics = await Promise.all(
      matter.topicNames.map((name) => this.visible.byName(context).load(name)),
    );
    const topicIds = topics.flatMap((topic) => topic?.id ?? []);
    if (topicIds.length < matter.topicNames.length) return [];
    if (matter.words === '') {
      if (topicIds.length !== 1) return [];
      const page = { limit: LEADING, forward: true, from: null };
      const rows = await this.query.ofTopics(viewer.personId, topicIds, page);
      return this.cards.list(
        context,
        rows.map(({ id }) => id),
      );
    }
    const ids = await this.query.byWords(viewer.personId, matter.words, topicIds.length === 0 ? LEADING : 30);
    const found = await this.cards.list(context, ids);
    return found.filter((card) => topicIds.every((id) => card.topicIds.includes(id))).slice(0, LEADING);
  }

  /** All cards of a topic that the reader may read, as one document; at most 1,000. */
  async export(
    context: GraphqlContext,
    viewer: Viewer,
    topic: { id: string; key: string },
    format: CardFormat,
  ): Promise<string> {
    const rows = await this.query.ofTopics(viewer.personId, [topic.id], {
      limit: 1_000,
      forward: true,
      from: null,
    });
    const cards = await this.cards.list(
      context,
      rows.map(({ id }) => id),
    );
    const owners = await this.people.many(context, new Set(cards.map(({ ownerId }) => ownerId)));
    const topics = await this.topics.many(context, new Set(cards.flatMap(({ topicIds }) => topicIds)));
    const exported = cards.map((card) => ({
      card,
      owner: owners.get(card.ownerId)?.displayName ?? '',
      topics: card.topicIds.flatMap((id) => topics.get(id)?.key ?? []),
      address: new URL(`/cards/${card.id}`, this.config.publicUrl).href,
    }));
    return format === CardFormat.JSON ? toJson(topic.key, exported) : toMarkdown(topic.key, exported);
  }

  /** Newest first, at most 100 steps. */
  async history(cardId: string): Promise<CardChange[]> {
    const rows = await this.sql.rows<ChangeRow>(
      `SELECT id, kind, person_id, question, answer, created_at FROM card_change
        WHERE card_id = $1 ORDER BY created_at DESC, id DESC LIMIT ${String(MOST_CHANGES)}`,
      [cardId],
    );
    return rows.map((row) => ({
      id: row.id,
      kind: CardChangeKind[row.kind],
      personId: row.person_id,
      question: row.question,
      answer: row.answer,
      createdAt: row.created_at,
    }));
  }
}
