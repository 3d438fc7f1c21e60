export { countText } from './count.js';
export { displayLink } from './display-link.js';
export type { HashtagEntity, LinkEntity, MentionEntity, TextEntity, TextHint } from './entities.js';
export type { TextFault } from './faults.js';
export {
  type Figure,
  FIGURE_GRAMMAR_VERSION,
  type FigureAside,
  type FigureContext,
  type FigureDelta,
  type FigureMetric,
  type FigureReading,
  type FigureTopic,
} from './figures/context.js';
export { type FigureForm, formatFigure } from './figures/format-figure.js';
export { type Amount, readAmounts } from './figures/read-amounts.js';
export { clientKey, type FoundClient, readClient } from './figures/read-client.js';
export { readFigures } from './figures/read-figures.js';
export {
  byUnit,
  lastOf,
  meanOf,
  QUOTIENT_DECIMALS,
  ratioOf,
  sumOf,
  type TeamValue,
} from './figures/series.js';
export { isTenTimesOff } from './figures/ten-times-off.js';
export { writingDay } from './figures/writing-day.js';
export { glue } from './glue.js';
export {
  BLOCKED_BY,
  blockerIn,
  HEALTH_MARKS,
  healthIn,
  type HealthName,
  HEALTHS,
  LEADING_HEALTH_MARK,
  withBlocker,
} from './health.js';
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
export { nearness, nearTopics, type NearTopics, type TopicNearness } from './near-topics.js';
export { normalizeText } from './normalize.js';
export { type ReadText, readText } from './read-text.js';
export { segmentText, type TextSegment } from './segments.js';
export { listChips, type SearchChip } from './search/chips.js';
export { COMPARISON_OPERATORS, comparisonLabel } from './search/comparison.js';
export { completionAt, type SearchCandidate, type SearchCompletion } from './search/complete.js';
export { resolveSearchDate, type SearchInterval } from './search/dates.js';
export { addTerm, removeAt } from './search/edit.js';
export { withoutFunctionWords } from './search/function-words.js';
export type { SearchLanguage } from './search/language.js';
export { PREFIX_EXPANSION_LIMIT, PREFIX_MIN, SEARCH_LIMIT, SEARCH_TERM_LIMIT } from './search/limits.js';
export type {
  ComparisonNode,
  GroupNode,
  MentionNode,
  PhraseNode,
  PredicateNode,
  PrefixNode,
  SearchFault,
  SearchLeaf,
  SearchNode,
  SearchNotice,
  SearchNoticeCode,
  TopicNode,
  WordNode,
} from './search/nodes.js';
export {
  RELATIVE_DATES,
  SEARCH_OPERATORS,
  type SearchChoice,
  type SearchContext,
  type SearchOperator,
  type SearchValues,
} from './search/operators.js';
export { type ParsedSearch, parseSearch } from './search/parse.js';
export { printSearch, printSearchTerm, type SearchTerm } from './search/print.js';
export { directoryWords, type SearchWord, searchWords } from './search/words.js';
export { instantAt } from './zoned-time.js';
