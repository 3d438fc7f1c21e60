import { holds } from '../../platform/access/permission.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { BreveError } from '../../platform/errors/breve-error.js';

/**
 * Refuses a kind to those who may not give it.
 *
 * @throws BreveError `FORBIDDEN` for an announcement without the right
 */
export function checkKind(viewer: Viewer, kind: string): void {
  if (kind === 'ANNOUNCEMENT' && !holds(viewer, 'announce')) {
    throw new BreveError('FORBIDDEN', { reason: 'announcement' });
  }
}
