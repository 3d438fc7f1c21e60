import type { fr } from './fr/index.js';

/** The closed set of message ids: French is the first language, English must hold the same ids. */
export type MessageId = keyof typeof fr;
export type Messages = Record<MessageId, string>;
