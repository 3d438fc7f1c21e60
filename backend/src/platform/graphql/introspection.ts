import { type DocumentNode, Kind, visit } from 'graphql';

import { holds } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { BreveError } from '../errors/breve-error.js';

/**
 * The schema is told to administrators only (for GraphiQL): Brève is a closed network.
 *
 * @throws BreveError `UNAUTHENTICATED` or `FORBIDDEN`
 */
export function checkIntrospection(document: DocumentNode, viewer: Viewer | null): void {
  if (holds(viewer, 'administer')) return;
  visit(document, {
    [Kind.FIELD](node) {
      if (node.name.value === '__schema' || node.name.value === '__type') {
        throw new BreveError(viewer === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
      }
    },
  });
}
