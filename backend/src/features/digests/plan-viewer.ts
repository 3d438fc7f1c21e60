import type { Viewer } from '../../platform/access/viewer.js';
import type { PlanRow } from './digest-plans.query.js';

/** Whoever the digest is for, with what they may read now; days are those of the plan's zone. */
export function viewerOf(plan: PlanRow): Viewer {
  const { personId, language, timeZone } = plan;
  return { personId, sessionId: '', roles: new Set(), language, timeZone };
}
