import { normalizeText } from '@breve/text';
import { Injectable } from '@nestjs/common';

import { Sql, type SqlRunner } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId, newId } from '../../platform/ids/ids.js';
import { DealReasonEntity } from './deal-reason.entity.js';
import type { DealReason } from './deal.model.js';

const LONGEST_LABEL = 40;
/** As many as one can choose from at a glance. */
const MOST_REASONS = 20;

const LIST = `
  SELECT id, label_fr AS "labelFr", label_en AS "labelEn", retired_at IS NOT NULL AS "isRetired"
    FROM deal_reason ORDER BY position, id`;

/** The company's list of why deals get lost. */
@Injectable()
export class DealReasons {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** In the order they are offered in, retired ones too. */
  list(runner: SqlRunner = this.sql): Promise<DealReason[]> {
    return runner.rows<DealReason>(LIST);
  }

  /**
   * Offers one more.
   *
   * @throws BreveError `BAD_USER_INPUT` for a label that is empty or too long, or beyond twenty offered
   */
  async add(labelFr: string, labelEn: string): Promise<void> {
    const labels = { labelFr: checkLabel(labelFr), labelEn: checkLabel(labelEn) };
    await this.unitOfWork.run(async (transaction) => {
      await transaction.rows('SELECT pg_advisory_xact_lock(7140034)');
      const known = await this.list(transaction);
      checkCount(known.filter(({ isRetired }) => !isRetired).length + 1);
      const position = known.length;
      await transaction.manager.insert(DealReasonEntity, {
        id: newId(),
        ...labels,
        position,
        retiredAt: null,
      });
    });
  }

  /**
   * Writes one otherwise, retires it or offers it again. Losses that gave it follow.
   *
   * @throws BreveError `NOT_FOUND`; `BAD_USER_INPUT`
   */
  async update(
    id: string,
    changes: { labelFr?: string | null; labelEn?: string | null; isRetired?: boolean | null },
  ): Promise<void> {
    const kept: Partial<DealReasonEntity> = {};
    if (changes.labelFr != null) kept.labelFr = checkLabel(changes.labelFr);
    if (changes.labelEn != null) kept.labelEn = checkLabel(changes.labelEn);
    await this.unitOfWork.run(async (transaction) => {
      await transaction.rows('SELECT pg_advisory_xact_lock(7140034)');
      const known = await this.list(transaction);
      if (!isId(id) || !known.some((reason) => reason.id === id)) throw new BreveError('NOT_FOUND');
      if (changes.isRetired != null) kept.retiredAt = changes.isRetired ? transaction.now : null;
      if (changes.isRetired === false) {
        checkCount(known.filter((reason) => !reason.isRetired || reason.id === id).length);
      }
      if (Object.keys(kept).length > 0) await transaction.manager.update(DealReasonEntity, { id }, kept);
    });
  }
}

function checkLabel(text: string): string {
  const label = normalizeText(text).trim();
  if (label === '' || label.includes('\n') || Array.from(label).length > LONGEST_LABEL) {
    throw new BreveError('BAD_USER_INPUT', { reason: 'label', limit: LONGEST_LABEL });
  }
  return label;
}

function checkCount(offered: number): void {
  if (offered > MOST_REASONS)
    throw new BreveError('BAD_USER_INPUT', { reason: 'reasons', limit: MOST_REASONS });
}
