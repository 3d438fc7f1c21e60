import type { shortcuts as fr } from '../fr/shortcuts.js';

export const shortcuts = {
  'shortcuts.group.write': 'Writing',
  'shortcuts.group.posts': 'In a list of posts',
  'shortcuts.group.go': 'Going places',
  'shortcuts.takeKind': 'Take the proposed kind',
  'shortcuts.next': 'Next post',
  'shortcuts.previous': 'Previous post',
  'shortcuts.open': 'Open',
  'shortcuts.help': 'This help',
  'shortcuts.on': 'Single-key shortcuts are on. To switch them off:',
  'shortcuts.off': 'Single-key shortcuts are off. To switch them on:',
} as const satisfies Record<keyof typeof fr, string>;
