import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { holds } from '../../platform/access/permission.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { isId } from '../../platform/ids/ids.js';
import { detectLanguage } from '../posts/language.js';
import { CARD_ANSWER, CARD_QUESTION, CARDS, readableCard } from './card-standing.js';
import { type Card, CardState } from './card.model.js';
import { looksAfter, shownTopicsOf } from './topic-reach.js';

interface CardRow {
  id: string;
  question_id: string | null;
  answer_id: string | null;
  question: string;
  answer: string;
  /** Of its question, while it says what that says. */
  post_lang: string | null;
  owner_language: 'fr' | 'en';
  rewritten: boolean;
  owner_id: string;
  valid_until: string;
  is_due: boolean;
  to_check: boolean;
  retired: boolean;
  created_at: Date;
  changed_at: Date;
  topic_ids: string[];
  owns_topic: boolean;
}

/** $1: reader; $2: cards; $3: now. */
const READ = `
  SELECT c.id, c.question_id, c.answer_id, ${CARD_QUESTION} AS question, ${CARD_ANSWER} AS answer,
         CASE WHEN c.question IS NULL THEN cq.lang END AS post_lang,
         (SELECT o.language FROM person o WHERE o.id = c.owner_id) AS owner_language,
         c.question_id IS NOT NULL AND num_nonnulls(c.question, c.answer) > 0 AS rewritten,
         c.owner_id, c.valid_until::text AS valid_until,
         c.valid_until < ($3::timestamptz AT TIME ZONE 'UTC')::date AS is_due,
         c.to_check_at IS NOT NULL AS to_check, c.retired_at IS NOT NULL AS retired, c.created_at, c.changed_at,
         ${shownTopicsOf('c.id')} AS topic_ids,
         ${looksAfter('card', 'c.id', '$1')} AS owns_topic
    FROM ${CARDS}
   WHERE c.id = ANY($2::uuid[]) AND ${readableCard('$1')}`;

function stateOf(row: CardRow): CardState {
  if (row.retired) return CardState.RETIRED;
  if (row.to_check) return CardState.TO_CHECK;
  return row.is_due ? CardState.DUE : CardState.VALID;
}

/** Cards as one reader may see them: the only way from an id to a card. */
@Injectable()
export class CardsLoader {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** By id; null for what is hidden from the reader or absent, without telling which. */
  byId(context: GraphqlContext): DataLoader<string, Card | null> {
    const { viewer } = context;
    if (viewer === null) throw new BreveError('UNAUTHENTICATED');
    return context.loaders.get(this, 'byId', async (ids) => {
      const rows = await this.sql.rows<CardRow>(READ, [viewer.personId, ids.filter(isId), this.clock.now()]);
      const found = new Map(
        rows.map((row): [string, Card] => [
          row.id,
          {
            id: row.id,
            question: row.question,
            answer: row.answer,
            lang: row.post_lang ?? detectLanguage(`${row.question} ${row.answer}`, row.owner_language),
            state: stateOf(row),
            validUntil: row.valid_until,
            rewritten: row.rewritten,
            createdAt: row.created_at,
            changedAt: row.changed_at,
            viewerMayKeep: row.owner_id === viewer.personId || row.owns_topic || holds(viewer, 'moderate'),
            questionId: row.question_id,
            answerId: row.answer_id,
            ownerId: row.owner_id,
            topicIds: row.topic_ids,
          },
        ]),
      );
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** @throws BreveError `NOT_FOUND`, the same for hidden, absent and malformed */
  async get(context: GraphqlContext, id: string): Promise<Card> {
    const card = await this.byId(context).load(id);
    if (!card) throw new BreveError('NOT_FOUND');
    return card;
  }

  /** The cards of these ids that may be read, in this order. */
  async list(context: GraphqlContext, ids: readonly string[]): Promise<Card[]> {
    const cards = await Promise.all(ids.map((id) => this.byId(context).load(id)));
    return cards.filter((card) => card !== null);
  }
}
