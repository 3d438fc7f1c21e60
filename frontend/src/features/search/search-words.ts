import type { SearchChip } from '@breve/text';
import type { MessageId } from '../../messages/ids.js';
import { KIND_WORDS } from '../posts/post-kinds.js';

/** What each operator asks for, by its name in the table. */
export const OPERATOR_WORDS: Record<string, MessageId> = {
  from: 'search.operator.from',
  to: 'search.operator.to',
  team: 'search.operator.team',
  kind: 'search.operator.kind',
  since: 'search.operator.since',
  until: 'search.operator.until',
  on: 'search.operator.on',
  has: 'search.operator.has',
  is: 'search.operator.is',
  in: 'search.operator.in',
  lang: 'search.operator.lang',
};

/** What the help says of an operator whose word says no more than its name. */
export const HELP_WORDS: Record<string, MessageId> = {
  since: 'search.help.since',
  until: 'search.help.until',
  on: 'search.help.on',
  has: 'search.help.has',
  in: 'search.help.in',
};

/** What a term without an operator is. */
export const TERM_WORDS: Record<Exclude<SearchChip['type'], 'predicate'>, MessageId> = {
  word: 'search.term.word',
  prefix: 'search.term.prefix',
  phrase: 'search.term.phrase',
  topic: 'search.term.topic',
  mention: 'search.term.mention',
  comparison: 'search.term.comparison',
};

/** The values of the table, by the key the search language gives each. */
export const VALUE_WORDS: Record<string, MessageId> = {
  ...Object.fromEntries(
    Object.entries(KIND_WORDS).map(([kind, words]) => [`search.value.kind.${kind}`, words]),
  ),
  'search.value.has.link': 'search.value.has.link',
  'search.value.has.figure': 'search.value.has.figure',
  'search.value.has.answer': 'search.value.has.answer',
  'search.value.is.question': 'search.value.is.question',
  'search.value.is.unanswered': 'search.value.is.unanswered',
  'search.value.is.accepted': 'search.value.is.accepted',
  'search.value.is.reply': 'search.value.is.reply',
  'search.value.is.announcement': 'search.value.is.announcement',
  'search.value.is.unread': 'search.value.is.unread',
  'search.value.is.bookmarked': 'search.value.is.bookmarked',
  'search.value.in.feed': 'search.value.in.feed',
  'search.value.in.team': 'search.value.in.team',
  'search.value.in.bookmarks': 'search.value.in.bookmarks',
  'search.value.language.fr': 'search.value.language.fr',
  'search.value.language.en': 'search.value.language.en',
  'search.value.handle.me': 'search.value.handle.me',
  'search.value.date.today': 'search.value.date.today',
  'search.value.date.yesterday': 'search.value.date.yesterday',
  'search.value.date.this-week': 'search.value.date.thisWeek',
  'search.value.date.last-week': 'search.value.date.lastWeek',
  'search.value.date.this-month': 'search.value.date.thisMonth',
  'search.value.date.last-month': 'search.value.date.lastMonth',
  'search.value.date.this-year': 'search.value.date.thisYear',
  'search.value.date.last-year': 'search.value.date.lastYear',
  'search.comparison.over': 'search.comparison.over',
  'search.comparison.atLeast': 'search.comparison.atLeast',
  'search.comparison.under': 'search.comparison.under',
  'search.comparison.atMost': 'search.comparison.atMost',
  'search.comparison.exactly': 'search.comparison.exactly',
};

/** What the search language knows and no post has yet: understood, but not proposed. */
export const NOT_YET = new Set(['search.value.has.image', 'search.value.has.file', 'search.value.has.poll']);
