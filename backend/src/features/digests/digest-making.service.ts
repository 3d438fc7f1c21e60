import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { backgroundContext } from '../../platform/graphql/background-context.js';
import { hashToken, newId, newToken } from '../../platform/ids/ids.js';
import { claimStep } from '../../platform/schedule/claim-step.js';
import { NotificationKind } from '../notifications/notification.model.js';
import { Notifier } from '../notifications/notifier.service.js';
import { DigestBuilder } from './digest-builder.service.js';
import type { StoredSection } from './digest-content.js';
import { DigestMails } from './digest-mails.service.js';
import type { PlanRow } from './digest-plans.query.js';
import { toldAfter } from './project-section.service.js';
import { DigestScopes } from './digest-scope.service.js';
import { DigestSpans, nextDue } from './digest-spans.service.js';
import { viewerOf } from './plan-viewer.js';

/** What makes a turn of a schedule happen once. */
export interface DigestTurn {
  readonly schedule: string;
  readonly due: Date;
}

/** Makes the next digest of a plan: closes its span, keeps ids and numbers, writes the mail. */
@Injectable()
export class DigestMaking {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly scopes: DigestScopes,
    private readonly builder: DigestBuilder,
    private readonly spans: DigestSpans,
    private readonly mails: DigestMails,
    private readonly notifier: Notifier,
  ) {}

  /**
   * Everything is read before the transaction, which then takes the span: of two that make the same digest one finds
   * it taken, and writes nothing.
   *
   * @param turn null for one asked for now
   * @returns the edition's id; null when another one was faster
   */
  async make(plan: PlanRow, now: Date, turn: DigestTurn | null): Promise<string | null> {
    const viewer = viewerOf(plan);
    const context = backgroundContext(viewer);
    const to = this.spans.endOf(now);
    const scope = await this.scopes.of(context, plan.teamIds, plan.topicKeys);
    const span = {
      from: plan.coveredUntil,
      to,
      heldIds: plan.heldIds,
      acceptedIds: plan.acceptedIds,
      toldReports: plan.toldReports,
      openSince: null,
    };
    const question = { scope, span, viewer, context, withSearches: plan.withSearches };
    const sections = await this.builder.build(question);
    const accepted = await this.builder.accepted(question);
    return this.unitOfWork.run(async (transaction) => {
      const isOurs =
        turn === null || (await claimStep(transaction, turn.schedule, keyOf(plan, turn), 'edition'));
      if (!isOurs) return null;
      const taken = await transaction.row(
        `UPDATE digest_plan SET covered_until = $3, held_ids = $4, accepted_ids = $5, next_due_at = $6, told_reports = $7::jsonb
          WHERE id = $1 AND covered_until = $2 RETURNING 1 AS one`,
        [
          plan.id,
          plan.coveredUntil,
          to,
          heldBy(sections),
          accepted,
          nextDue(plan, now),
          JSON.stringify(toldAfter(plan.toldReports, sections)),
        ],
      );
      if (!taken) return null;
      const id = newId();
      const token = newToken();
      await transaction.rows(
        `INSERT INTO digest_edition (id, plan_id, span_from, span_to, sections, unsubscribe_hash, made_at)
         VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7)`,
        [id, plan.id, plan.coveredUntil, to, JSON.stringify(sections), hashToken(token), now],
      );
      if (plan.byMail && sections.length > 0) {
        await this.mails.add(transaction, { plan, scope, editionId: id, token, spanTo: to });
      }
      if (turn !== null && sections.length > 0) await this.ring(transaction, plan);
      return id;
    });
  }

  /** One notification a plan: the newest takes the place of the one before. */
  private async ring(transaction: Transaction, { id, personId }: PlanRow): Promise<void> {
    const kind = NotificationKind.DIGEST;
    await this.notifier.takeBack(transaction, kind, { subjectId: id });
    await this.notifier.notify(transaction, {
      kind,
      personIds: [personId],
      actorId: personId,
      postId: null,
      subjectId: id,
    });
  }

  /** A turn of somebody suspended passes without a digest. */
  async pass(plan: PlanRow, now: Date): Promise<void> {
    await this.sql.rows('UPDATE digest_plan SET next_due_at = $2 WHERE id = $1', [
      plan.id,
      nextDue(plan, now),
    ]);
  }
}

function keyOf(plan: PlanRow, { due }: DigestTurn): string {
  return `${plan.id}:${due.toISOString()}`;
}

function heldBy(sections: readonly StoredSection[]): string[] {
  return sections.flatMap(({ lines }) => lines.flatMap(({ postId }) => postId ?? []));
}
