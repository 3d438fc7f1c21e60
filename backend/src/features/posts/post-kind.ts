import { type Figure, proposeKind, type ReadText } from '@breve/text';

import { holds } from '../../platform/access/permission.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { BreveError } from '../../platform/errors/breve-error.js';

/**
 * The kind of a post that nobody chose: what its text makes of it by itself.
 *
 * @param projectKeys match keys of those of its topics that are projects
 * @param figures what it counts, less what its author refused
 */
export function kindOf(
  read: ReadText,
  projectKeys: ReadonlySet<string>,
  figures: readonly Figure[] = [],
): string {
  const proposal = proposeKind(read, { projectTopicKeys: projectKeys, figures });
  return proposal?.appliesByItself ? proposal.kind : 'PLAIN';
}

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
