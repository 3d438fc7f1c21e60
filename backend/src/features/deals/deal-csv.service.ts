import { Inject, Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { Config } from '../../platform/config/config.js';
import { toSheet } from '../../platform/csv/sheet.js';
import { Sql } from '../../platform/database/sql.js';
import { isTimeout } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { type DealSpan, MINE, spanValues } from './deal-span.js';

/** Far more than a company wins and loses in five years. A longer sheet is refused, not cut. */
const MOST_ROWS = 100_000;

const HEADS = {
  fr: ['Jour', 'Issue', 'Client', 'Montant', 'Devise', 'Équipe', 'Sujets', 'Motif', 'Brève'],
  en: ['Day', 'Outcome', 'Client', 'Amount', 'Currency', 'Team', 'Topics', 'Reason', 'Post'],
} as const;

const OUTCOMES = { fr: ['Gagné', 'Perdu'], en: ['Won', 'Lost'] } as const;

/** $6: language; $7: address of posts. */
const ROWS = `
  WITH RECURSIVE ${MINE}
  SELECT to_char(m.day, 'YYYY-MM-DD') AS day, m.is_won AS "isWon", coalesce(m.client_name, '') AS client,
         coalesce(trim_scale(m.amount)::text, '') AS amount, coalesce(m.currency, '') AS currency,
         coalesce(t.display_name, '') AS team,
         coalesce((SELECT string_agg('#' || pt.spelling, ' ' ORDER BY pt.position)
                     FROM post_topic pt WHERE pt.post_id = m.post_id), '') AS topics,
         coalesce(CASE $6 WHEN 'fr' THEN r.label_fr ELSE r.label_en END, '') AS reason, $7 || m.post_id AS post
    FROM mine m LEFT JOIN team t ON t.id = m.team_id LEFT JOIN deal_reason r ON r.id = m.reason_id
   ORDER BY m.day, m.post_id
   LIMIT ${MOST_ROWS + 1}`;

interface Row {
  readonly day: string;
  readonly isWon: boolean;
  readonly client: string;
  readonly amount: string;
  readonly currency: string;
  readonly team: string;
  readonly topics: string;
  readonly reason: string;
  readonly post: string;
}

/** Deals for a spreadsheet, one row each: those the reader may know, without a person. */
@Injectable()
export class DealCsv {
  constructor(
    private readonly sql: Sql,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws BreveError `SHEET_TOO_LONG` beyond 100,000 rows, and for what cannot be read in time */
  async write({ personId, language }: Viewer, span: DealSpan): Promise<string> {
    const address = new URL('p/', this.config.publicUrl).href;
    const values = [...spanValues(personId, span), language, address];
    const rows = await this.sql.rows<Row>(ROWS, values).catch((error: unknown) => {
      throw isTimeout(error) ? new BreveError('SHEET_TOO_LONG') : error;
    });
    if (rows.length > MOST_ROWS) throw new BreveError('SHEET_TOO_LONG', { limit: MOST_ROWS });
    const [won, lost] = OUTCOMES[language];
    return toSheet(
      HEADS[language],
      rows.map((row) => [
        row.day,
        row.isWon ? won : lost,
        row.client,
        row.amount,
        row.currency,
        row.team,
        row.topics,
        row.reason,
        row.post,
      ]),
      language,
    );
  }
}
