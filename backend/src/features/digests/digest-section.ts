import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { DigestScope } from './digest-scope.service.js';
import type { DigestSectionKind, StoredSection } from './digest-content.js';

/** Which time a digest covers. */
export interface DigestSpan {
  readonly from: Date;
  /** Not included: ten seconds behind the moment it is made. */
  readonly to: Date;
  /** Of what was posted just before `from`, what the digest before held already: such posts are looked at again, since one can be committed late. */
  readonly heldIds: readonly string[];
  /** Answers that had been accepted when the digest before was made; null where there was none. */
  readonly acceptedIds: readonly string[] | null;
  /** The day of the last report told of each project, by its topic; null where no digest came before. */
  readonly toldReports: Readonly<Record<string, string>> | null;
  /** Questions still open are listed since then; null for those alone that their clock sent into the span. */
  readonly openSince: Date | null;
}

/** What a section is built from: whose posts, of what time, for whom. */
export interface DigestQuestion {
  readonly scope: DigestScope;
  readonly span: DigestSpan;
  readonly viewer: Viewer;
  readonly context: GraphqlContext;
  /** Whether what the reader follows by digest or bell belongs to it: searches, people, topics. */
  readonly withSearches: boolean;
}

/** Builds one section under the reader's present rights; null when it has nothing to say. */
export interface DigestSection {
  readonly kind: DigestSectionKind;
  build(question: DigestQuestion): Promise<StoredSection | null>;
}
