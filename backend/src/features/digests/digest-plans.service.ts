import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { hashToken, isId, newId } from '../../platform/ids/ids.js';
import { NotificationKind } from '../notifications/notification.model.js';
import { Notifier } from '../notifications/notifier.service.js';
import { DigestMaking } from './digest-making.service.js';
import { DigestPlanEntity } from './digest-plan.entity.js';
import { findPlan, type PlanRow, readPlans } from './digest-plans.query.js';
import type { DigestPlanInput } from './digest-plans.input.js';
import { DigestScopes } from './digest-scope.service.js';
import { DigestSpans, nextDue } from './digest-spans.service.js';

const MOST_PLANS = 20;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** How often a digest asked for now tries again when a scheduled one was faster. */
const TRIES = 3;

/** Which digests somebody wants, and when. */
@Injectable()
export class DigestPlans {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    private readonly scopes: DigestScopes,
    private readonly spans: DigestSpans,
    private readonly making: DigestMaking,
    private readonly notifier: Notifier,
  ) {}

  /** All of one's own, oldest first. */
  list(viewer: Pick<Viewer, 'personId'>): Promise<PlanRow[]> {
    return readPlans(this.sql, viewer.personId);
  }

  /** @throws BreveError `NOT_FOUND`, the same for somebody else's and for none */
  async get(viewer: Viewer, id: string): Promise<PlanRow> {
    const plan = isId(id) ? await findPlan(this.sql, id) : null;
    if (plan?.personId !== viewer.personId) throw new BreveError('NOT_FOUND');
    return plan;
  }

  /**
   * Keeps a new plan, or changes one: what was covered stays covered.
   *
   * @returns its id
   * @throws BreveError `BAD_USER_INPUT`; `NOT_FOUND` for the plan, a team, or a topic one cannot know of
   */
  async save(context: GraphqlContext, viewer: Viewer, input: DigestPlanInput): Promise<string> {
    const scope =
      input.withSearches && input.teams.length + input.topics.length === 0
        ? await this.scopes.of(context, [], [])
        : await this.scopes.resolve(context, input.teams, input.topics);
    const now = this.clock.now();
    const timeZone = input.timeZone ?? viewer.timeZone;
    const days = [...new Set(input.days)].sort((a, b) => a - b);
    const isValid =
      days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7) &&
      TIME.test(input.at) &&
      isTimeZone(timeZone);
    if (!isValid) throw new BreveError('BAD_USER_INPUT', { reason: 'digest-time' });
    const wanted = {
      teamIds: scope.teams.map(({ id }) => id),
      topicKeys: scope.topics.map(({ key }) => key),
      days,
      at: input.at,
      timeZone,
      byMail: input.byMail,
      withSearches: input.withSearches,
      nextDueAt: nextDue({ days, at: input.at, timeZone }, now),
    };
    const planId = input.planId ?? null;
    if (planId !== null) {
      await this.get(viewer, planId);
      await this.unitOfWork.run((transaction) =>
        transaction.manager.update(DigestPlanEntity, { id: planId, personId: viewer.personId }, wanted),
      );
      return planId;
    }
    const coveredUntil = await this.spans.lastWorkingDay(now, timeZone);
    return this.unitOfWork.run(async (transaction) => {
      const { count } = (await transaction.row<{ count: number }>(
        'SELECT count(*)::int AS count FROM digest_plan WHERE person_id = $1',
        [viewer.personId],
      )) ?? { count: 0 };
      if (count >= MOST_PLANS) throw new BreveError('BAD_USER_INPUT', { reason: 'digest-plans' });
      const id = newId();
      await transaction.manager.insert(DigestPlanEntity, {
        id,
        personId: viewer.personId,
        ...wanted,
        coveredUntil,
        heldIds: [],
        acceptedIds: null,
        toldReports: null,
        createdAt: transaction.now,
      });
      return id;
    });
  }

  /** @throws BreveError `NOT_FOUND` */
  async remove(viewer: Viewer, id: string): Promise<void> {
    await this.get(viewer, id);
    await this.unitOfWork.run(async (transaction) => {
      await this.notifier.takeBack(transaction, NotificationKind.DIGEST, { subjectId: id });
      await transaction.manager.delete(DigestPlanEntity, { id, personId: viewer.personId });
    });
  }

  /**
   * Makes the next digest of a plan at once; the one at its hour covers what comes after.
   *
   * @returns the edition's id
   * @throws BreveError `NOT_FOUND`, `CONFLICT`
   */
  async makeNow(viewer: Viewer, id: string): Promise<string> {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const plan = await this.get(viewer, id);
      const now = this.clock.now();
      if (this.spans.endOf(now) <= plan.coveredUntil) break;
      const edition = await this.making.make(plan, now, null);
      if (edition !== null) return edition;
    }
    throw new BreveError('CONFLICT');
  }

  /** Ends the mails of the plan whose mail held this token; one unknown changes nothing and tells nothing. */
  async endMails(token: string): Promise<void> {
    await this.sql.rows(
      `UPDATE digest_plan SET by_mail = false
        WHERE id = (SELECT plan_id FROM digest_edition WHERE unsubscribe_hash = $1)`,
      [hashToken(token)],
    );
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
