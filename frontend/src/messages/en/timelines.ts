import type { timelines as fr } from '../fr/timelines.js';

export const timelines = {
  'timeline.new': '{count, plural, one {# new post} other {# new posts}}',
  'timeline.shown': '{count, plural, one {# new post shown} other {# new posts shown}}',
  'timeline.end': 'You have read everything.',
  'home.title': 'Home',
  'home.around': 'Your topics and teams',
  'home.empty.title': 'Your timeline is still empty',
  'home.empty.words': 'Follow topics and colleagues: their posts arrive here.',
  'home.empty.action': 'See suggestions',
  'company.title': 'Whole company',
  'company.empty.title': 'No posts yet',
  'company.empty.words': 'Write the first one: a line is enough.',
  'thread.title': 'Thread',
  'thread.titleOf': '{author}: {text}',
  'thread.replies': 'Replies',
  'thread.above': 'What came before',
  'thread.noReplies': 'No replies yet.',
} as const satisfies Record<keyof typeof fr, string>;
