import { FIGURE_GRAMMAR_VERSION } from '@breve/text';

import type { Transaction } from '../../platform/database/transaction.js';
import type { FigurePost } from '../posts/post-figures.hooks.js';

/** A figure as it is stored. Values are canonical decimals. */
export interface StoredFigure {
  readonly id: string;
  readonly metricId: string;
  readonly teamId: string | null;
  readonly unit: string;
  readonly value: string;
  readonly firstValue: string | null;
  readonly delta: string | null;
  /** ISO date. */
  readonly day: string;
  readonly dayChosen: boolean;
  readonly replaces: 'SLOT' | 'THREAD' | null;
  readonly refused: boolean;
  readonly start: number;
  readonly end: number;
}

/** The figures of a post, refused ones too, in text order. */
export function readStored(transaction: Transaction, postId: string): Promise<StoredFigure[]> {
  return transaction.rows<StoredFigure>(
    `SELECT f.id, f.metric_id AS "metricId", f.team_id AS "teamId", f.unit, trim_scale(f.value)::text AS value,
            trim_scale(f.first_value)::text AS "firstValue", trim_scale(f.delta)::text AS delta,
            to_char(f.day, 'YYYY-MM-DD') AS day, f.day_chosen AS "dayChosen", f.replaces, f.refused,
            f.position_start AS start, f.position_end AS "end"
       FROM figure f WHERE f.post_id = $1 ORDER BY f.position_start`,
    [postId],
  );
}

const INSERT = `
  INSERT INTO figure (id, post_id, thread_id, metric_id, team_id, unit, value, first_value, delta, day, day_chosen,
                      replaces, refused, position_start, position_end, grammar, created_at)
  SELECT f.id, $2, $3, f."metricId", f."teamId", f.unit, f.value, f."firstValue", f.delta, f.day, f."dayChosen",
         f.replaces, f.refused, f.start, f."end", ${FIGURE_GRAMMAR_VERSION}, $4
    FROM jsonb_to_recordset($1::jsonb) AS f (
           id uuid, "metricId" uuid, "teamId" uuid, unit text, value numeric, "firstValue" numeric, delta numeric,
           day date, "dayChosen" boolean, replaces text, refused boolean, start integer, "end" integer)`;

/** Stores the figures of a post. */
export async function insertFigures(
  transaction: Transaction,
  post: FigurePost,
  figures: readonly StoredFigure[],
): Promise<void> {
  if (figures.length === 0) return;
  await transaction.rows(INSERT, [JSON.stringify(figures), post.id, post.threadId, post.createdAt]);
}

/** Takes all figures of a post out of their series. */
export async function deleteFigures(transaction: Transaction, postId: string): Promise<void> {
  await transaction.rows('DELETE FROM figure WHERE post_id = $1', [postId]);
}
