export { countText } from './count.js';
export { displayLink } from './display-link.js';
export type { HashtagEntity, LinkEntity, MentionEntity, TextEntity, TextHint } from './entities.js';
export type { TextFault } from './faults.js';
export { glue } from './glue.js';
export { isReservedHandle, isValidHandle, RESERVED_HANDLES, suggestHandle } from './handles.js';
export { type KindContext, type KindProposal, POST_KINDS, type PostKind, proposeKind } from './kinds.js';
export {
  CODE_POINT_LIMIT,
  GRAMMAR_VERSION,
  HANDLE_LIMIT,
  INPUT_LIMIT,
  LINK_LENGTH,
  LINK_URL_LIMIT,
  POST_LIMIT,
  TOPIC_KEY_MAX,
  TOPIC_KEY_MIN,
} from './limits.js';
export { foldForSearch, matchKey } from './match-key.js';
export { resolveMentions } from './mentions.js';
export { normalizeText } from './normalize.js';
export { type ReadText, readText } from './read-text.js';
export { segmentText, type TextSegment } from './segments.js';
