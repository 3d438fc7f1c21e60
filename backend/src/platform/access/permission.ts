import type { Role, Viewer } from './viewer.js';

/**
 * Who may call an operation or a route. Closed; what is not declared is refused.
 * `anyone` is for the routes of the product rules that work before one has signed in.
 */
export const PERMISSIONS = ['anyone', 'member', 'announce', 'moderate', 'administer', 'audit'] as const;
export type Permission = (typeof PERMISSIONS)[number];

const ROLE_FOR: Partial<Record<Permission, Role>> = {
  announce: 'COMMUNICATOR',
  moderate: 'MODERATOR',
  administer: 'ADMINISTRATOR',
  audit: 'AUDITOR',
};

/** Whether a viewer, or nobody, holds a permission. */
export function holds(viewer: Viewer | null, permission: Permission): boolean {
  if (permission === 'anyone') return true;
  if (viewer === null) return false;
  const role = ROLE_FOR[permission];
  return role === undefined || viewer.roles.has(role);
}
