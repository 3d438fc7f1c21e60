import type { covenant as french } from '../fr/covenant.js';

export const covenant = {
  'covenant.title': 'Our commitments',
} as const satisfies Record<keyof typeof french, string>;
