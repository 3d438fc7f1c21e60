import { first } from './en-first.js';
import { later } from './en-later.js';

/** Every message. The page itself takes the two parts one by one. */
export const en = { ...first, ...later } as const;
