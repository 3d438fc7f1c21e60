import type { Viewer } from '../access/viewer.js';
import type { GraphqlContext } from './graphql-context.js';
import { LoaderMap } from './loader-map.js';

/** What loaders need of an operation, for work that no operation asked for: everything is read anew. */
export function backgroundContext(viewer: Viewer): GraphqlContext {
  return {
    viewer,
    language: viewer.language,
    loaders: new LoaderMap(),
    usesKept: false,
    hasOneRoot: false,
  };
}
