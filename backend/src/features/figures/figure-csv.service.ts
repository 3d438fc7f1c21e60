import { Inject, Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { Config } from '../../platform/config/config.js';
import { Sql } from '../../platform/database/sql.js';
import { isTimeout } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { topicMembers } from '../topics/topic-members.js';
import { replacedFigures, said } from './counted.js';
import type { BoardScope } from './figure-board.service.js';
import { type CsvFigure, toCsv } from './figure-csv.js';

/** A year of a hundred shops. A longer sheet is refused, not cut: totals over it would be wrong without a word. */
const MOST_ROWS = 100_000;

/**
 * $1: reader; $2: topic; $3, $4: days, the last one included; $5: teams; $6: language; $7: address of posts. Each post is
 * looked up by its key, whatever the database believes: after a restore, before statistics are taken anew, it holds the
 * index of standing posts for empty and would go through all of them for each figure.
 */
export const FIGURE_ROWS = `
  WITH replaced AS MATERIALIZED (
    ${replacedFigures({ viewer: '$1', metrics: `m.topic_id IN (${topicMembers('$2')})`, days: (day) => `${day} >= $3::date AND ${day} <= $4::date` })}
  )
  SELECT to_char(f.day, 'YYYY-MM-DD') AS day, CASE $6 WHEN 'fr' THEN m.name_fr ELSE m.name_en END AS metric,
         coalesce(t.display_name, '') AS team, trim_scale(f.value)::text AS value, f.unit,
         coalesce(trim_scale(f.delta)::text, '') AS delta,
         coalesce(trim_scale(f.first_value)::text, '') AS "firstValue", $7 || p.id AS post
    FROM metric m JOIN figure f ON f.metric_id = m.id
    CROSS JOIN LATERAL (SELECT * FROM post WHERE id = f.post_id OFFSET 0) AS p
    LEFT JOIN team t ON t.id = f.team_id
   WHERE m.topic_id IN (${topicMembers('$2')}) AND f.day >= $3::date AND f.day <= $4::date
     AND ($5::uuid[] IS NULL OR f.team_id = ANY($5::uuid[]))
     AND ${said('f', 'p', '$1')} AND f.id NOT IN (SELECT id FROM replaced)
   ORDER BY f.day, m.position, breve_fold(t.display_name), p.id, f.position_start
   LIMIT ${MOST_ROWS + 1}`;

/** Figures for a spreadsheet, one row each: those the reader may know, with the address of posts they may read. */
@Injectable()
export class FigureCsv {
  constructor(
    private readonly sql: Sql,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws BreveError `SHEET_TOO_LONG` beyond 100,000 rows, and for what cannot be read in time */
  async write(viewer: Viewer, { topic, teamIds }: BoardScope, from: string, to: string): Promise<string> {
    const address = new URL('p/', this.config.publicUrl).href;
    const values = [viewer.personId, topic.id, from, to, teamIds, viewer.language, address];
    const rows = await this.sql.rows<CsvFigure>(FIGURE_ROWS, values).catch((error: unknown) => {
      throw isTimeout(error) ? new BreveError('SHEET_TOO_LONG') : error;
    });
    if (rows.length > MOST_ROWS) throw new BreveError('SHEET_TOO_LONG', { limit: MOST_ROWS });
    return toCsv(rows, viewer.language);
  }
}
