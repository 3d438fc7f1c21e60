import type { ui as fr } from '../fr/ui.js';

export const ui = {
  'ui.close': 'Close',
  'ui.cancel': 'Cancel',
  'ui.save': 'Save',
  'ui.notice': 'Notice',
  'ui.retry': 'Try again',
  'ui.follow': 'Follow',
  'ui.follow.done': 'Following',
  'ui.unfollow': 'Unfollow',
  'ui.back': 'Back',
  'ui.loading': 'Loading…',
  'ui.loadMore': 'Load more',
  'ui.error.title': 'That did not work',
  'ui.error.unreachable': 'The server does not answer. You may be offline.',
  'ui.notFound.title': 'Nothing at this address',
  'ui.notFound.words': 'What you are looking for does not exist, is gone, or is not meant for you.',
  'ui.part.failed': 'This part of the page could not be loaded. You may be offline.',
  'ui.crash.title': 'This page has stopped',
  'ui.crash.words': 'An error we had not foreseen. Reload the page; nothing that was published is lost.',
  'ui.crash.reload': 'Reload',
} as const satisfies Record<keyof typeof fr, string>;
