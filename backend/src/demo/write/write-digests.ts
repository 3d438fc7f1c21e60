import type { INestApplicationContext } from '@nestjs/common';

import { DigestMaking } from '../../features/digests/digest-making.service.js';
import { DigestPlanEntity } from '../../features/digests/digest-plan.entity.js';
import { DigestPlans } from '../../features/digests/digest-plans.service.js';
import { nextDue } from '../../features/digests/digest-spans.service.js';
import { NotificationEntity } from '../../features/notifications/notification.entity.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { DIGEST_PLANS } from '../corpus/digest-plans.js';
import { TIME_ZONE } from '../plan/calendar.js';
import type { DemoIds } from './demo-ids.js';
import { load } from './load.js';
import { type Directory, required } from './write-people.js';

const DAY = 86_400_000;
/** How far back digests of the demo go, in milliseconds: two weeks. */
const BACK = 14 * DAY;

/** Writes who wants a digest, as of two weeks ago. */
export async function writeDigestPlans(
  transaction: Transaction,
  ids: DemoIds,
  directory: Directory,
  now: Date,
): Promise<void> {
  const began = new Date(now.getTime() - BACK);
  await load(
    transaction,
    DigestPlanEntity,
    DIGEST_PLANS.map(({ by, teams, days, at, withSearches }) => ({
      id: ids.next(began.getTime()),
      personId: required(directory.people.get(by), by),
      teamIds: teams.map((handle) => required(directory.teams.get(handle), handle)),
      topicKeys: [],
      days: [...days],
      at,
      timeZone: TIME_ZONE,
      byMail: false,
      nextDueAt: nextDue({ days, at, timeZone: TIME_ZONE }, began),
      coveredUntil: new Date(began.getTime() - DAY),
      heldIds: [],
      acceptedIds: null,
      toldReports: null,
      withSearches,
      createdAt: began,
    })),
  );
}

/**
 * Makes the digests that were due since, one after the other, as the schedule would have. Where this is cut off, the
 * schedule makes one of all that time.
 */
export async function makeDigests(
  app: INestApplicationContext,
  people: Directory['people'],
  now: Date,
): Promise<void> {
  const plans = app.get(DigestPlans);
  const making = app.get(DigestMaking);
  for (const { by } of DIGEST_PLANS) {
    const viewer = { personId: required(people.get(by), by) };
    for (;;) {
      const [plan] = await plans.list(viewer);
      if (plan?.nextDueAt == null || plan.nextDueAt > now) break;
      await making.make(plan, plan.nextDueAt, null);
    }
  }
}

/** The newest digest of each plan, where it says anything and has not rung. */
const NEWEST = `
  SELECT DISTINCT ON (p.id) p.id AS plan_id, p.person_id, e.made_at
    FROM digest_plan p JOIN digest_edition e ON e.plan_id = p.id
   WHERE jsonb_array_length(e.sections) > 0
     AND NOT EXISTS (SELECT FROM notification n WHERE n.kind = 'DIGEST' AND n.subject_id = p.id)
   ORDER BY p.id, e.made_at DESC`;

/** Tells people of their newest digest, as its hour did. @param readUntil what came before has been read */
export async function ringDigests(transaction: Transaction, ids: DemoIds, readUntil: Date): Promise<void> {
  const newest = await transaction.rows<{ plan_id: string; person_id: string; made_at: Date }>(NEWEST);
  await load(
    transaction,
    NotificationEntity,
    newest.map(({ plan_id, person_id, made_at }) => ({
      id: ids.next(made_at.getTime()),
      personId: person_id,
      kind: 'DIGEST',
      actorId: person_id,
      postId: null,
      subjectId: plan_id,
      reactionKind: null,
      createdAt: made_at,
      readAt: made_at < readUntil ? readUntil : null,
    })),
  );
}
