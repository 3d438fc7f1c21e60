import type { MessageId } from '../../messages/ids.js';

/** Where `g` and a letter go. */
export const PLACES: Readonly<Record<string, { to: string; label: MessageId }>> = {
  h: { to: '/', label: 'shell.home' },
  c: { to: '/company', label: 'shell.company' },
  n: { to: '/notifications', label: 'shell.notifications' },
  t: { to: '/topics', label: 'shell.topics' },
  p: { to: '/people', label: 'shell.people' },
  e: { to: '/teams', label: 'shell.teams' },
  b: { to: '/bookmarks', label: 'shell.bookmarks' },
  m: { to: '/mentions', label: 'shell.mentions' },
  s: { to: '/settings', label: 'shell.settings' },
};

/** What a key does to the post that has the focus: the name of its button (`data-action`). */
export const POST_KEYS: Readonly<Record<string, { action: string; label: MessageId }>> = {
  o: { action: 'open', label: 'shortcuts.open' },
  r: { action: 'reply', label: 'post.reply' },
  l: { action: 'react', label: 'post.react' },
  b: { action: 'bookmark', label: 'post.bookmark' },
};

/** All keys, in the groups of the help. */
export const HELP: readonly {
  title: MessageId;
  keys: readonly { keys: readonly string[]; label: MessageId }[];
}[] = [
  {
    title: 'shortcuts.group.write',
    keys: [
      { keys: ['n'], label: 'composer.titleNew' },
      { keys: ['Ctrl', '↵'], label: 'shell.publish' },
      { keys: ['Alt', '↵'], label: 'shortcuts.takeKind' },
    ],
  },
  {
    title: 'shortcuts.group.posts',
    keys: [
      { keys: ['j'], label: 'shortcuts.next' },
      { keys: ['k'], label: 'shortcuts.previous' },
      ...Object.entries(POST_KEYS).map(([key, { label }]) => ({ keys: [key], label })),
    ],
  },
  {
    title: 'shortcuts.group.go',
    keys: [
      { keys: ['/'], label: 'shell.search' },
      ...Object.entries(PLACES).map(([key, { label }]) => ({ keys: ['g', key], label })),
      { keys: ['?'], label: 'shortcuts.help' },
    ],
  },
];
