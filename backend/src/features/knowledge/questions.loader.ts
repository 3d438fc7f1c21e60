import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { holds } from '../../platform/access/permission.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { readable } from '../posts/readable.js';
import { stateOf } from './question-state.js';
import { type Question, QuestionState } from './question.model.js';
import { looksAfter } from './topic-reach.js';

interface QuestionRow {
  post_id: string;
  author_id: string;
  purpose: string | null;
  due_on: string | null;
  target_at: Date | null;
  same_as_id: string | null;
  state: keyof typeof QuestionState;
  owns_topic: boolean;
}

/**
 * $1: reader; $2: posts; $3: now. Of a question that is the same as another, the state of that one, where the reader may
 * read it.
 */
const READ = `
  SELECT p.id AS post_id, p.author_id, q.purpose, q.due_on::text AS due_on, q.target_at,
         other.id AS same_as_id,
         CASE WHEN other.id IS NULL THEN ${stateOf('p', 'q', '$1', '$3')}
              ELSE ${stateOf('other', 'oq', '$1', '$3')} END AS state,
         ${looksAfter('post', 'p.id', '$1')} AS owns_topic
    FROM post p
    LEFT JOIN question q ON q.post_id = p.id
    LEFT JOIN post other ON other.id = q.same_as_id AND other.deleted_at IS NULL AND other.kind = 'QUESTION'
          AND ${readable('other', '$1')}
    LEFT JOIN question oq ON oq.post_id = other.id
   WHERE p.id = ANY($2::uuid[]) AND p.kind = 'QUESTION' AND p.parent_id IS NULL AND p.deleted_at IS NULL
     AND ${readable('p', '$1')}`;

/** What questions have beside their posts: one statement, however many. */
@Injectable()
export class QuestionsLoader {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** By the id of the post; null for what is no question that the reader may read. */
  byPost(context: GraphqlContext): DataLoader<string, Question | null> {
    const { viewer } = context;
    if (viewer === null) throw new BreveError('UNAUTHENTICATED');
    return context.loaders.get(this, 'byPost', async (ids) => {
      const now = this.clock.now();
      const rows = await this.sql.rows<QuestionRow>(READ, [viewer.personId, ids, now]);
      const found = new Map(
        rows.map((row): [string, Question] => [
          row.post_id,
          {
            postId: row.post_id,
            state: QuestionState[row.state],
            purpose: row.purpose,
            dueOn: row.due_on,
            targetAt: row.target_at,
            overdue: row.state === 'OPEN' && row.target_at !== null && row.target_at <= now,
            sameAsId: row.same_as_id,
            viewerMayDescribe:
              row.author_id === viewer.personId || row.owns_topic || holds(viewer, 'moderate'),
          },
        ]),
      );
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}
