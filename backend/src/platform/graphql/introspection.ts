import { type DocumentNode, Kind, visit } from 'graphql';

import { holds } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { BreveError } from '../errors/breve-error.js';

/** Whether a document asks for the schema, found out once a document. */
const introspecting = new WeakMap<DocumentNode, boolean>();

/**
 * The schema is told to administrators only (for GraphiQL): Brève is a closed network.
 *
 * @throws BreveError `UNAUTHENTICATED` or `FORBIDDEN`
 */
export function checkIntrospection(document: DocumentNode, viewer: Viewer | null): void {
  if (holds(viewer, 'administer')) return;
  let introspects = introspecting.get(document);
  if (introspects === undefined) introspecting.set(document, (introspects = asksForSchema(document)));
  if (introspects) throw new BreveError(viewer === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
}

function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD](node) {
      found ||= node.name.value === '__schema' || node.name.value === '__type';
    },
  });
  return found;
}
