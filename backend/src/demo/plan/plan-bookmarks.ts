import { SIGN_INS } from '../corpus/company.js';
import type { Plan } from './plan.js';
import type { PlannedRepost } from './plan-echoes.js';

const EACH = 9;

/** What those whose sign-ins are shown keep: mostly what is worth knowing. */
export function planBookmarks(plan: Plan): PlannedRepost[] {
  const { random } = plan;
  const accepted = new Set(plan.posts.flatMap((post) => post.accepted ?? []));
  const worthKeeping = plan.posts.filter(
    (post) =>
      post.audience === 'company' &&
      post.deletedAt === undefined &&
      (accepted.has(post) || post.kind === 'KNOWLEDGE' || post.kind === 'ANNOUNCEMENT'),
  );
  return SIGN_INS.flatMap(({ handle }) =>
    random.some(worthKeeping, EACH).flatMap((post) => {
      const at = post.at + random.int(1, 90) * 60_000;
      return plan.hasPassed(at) ? [{ post, by: handle, at }] : [];
    }),
  );
}
