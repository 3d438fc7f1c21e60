import { first } from './fr-first.js';
import { later } from './fr-later.js';

/** Every message. The page itself takes the two parts one by one. */
export const fr = { ...first, ...later } as const;
