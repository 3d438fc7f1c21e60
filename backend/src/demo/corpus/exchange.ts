import type { PostKind } from '@breve/text';

import type { Handle } from './people.js';
import type { TeamHandle } from './teams.js';

interface Marks {
  /** Which turn it answers, from 0; the first one unless said. */
  readonly to?: number;
  /** So many working days after the turn before it; minutes unless said. */
  readonly days?: number;
  /** The author of the question accepted it. */
  readonly accepted?: true;
  /** It quotes the turn it goes to instead of answering it. */
  readonly quotes?: true;
  readonly kind?: PostKind;
  /** What it said before its author corrected it. */
  readonly before?: string;
  /** Its author deleted it a little later. */
  readonly deleted?: true;
}

/** Who says what. The text may have the blanks of `fill`. */
export type Turn = readonly [by: Handle, text: string, marks?: Marks];

/** A post with what is answered to it; often nothing is. */
export interface Exchange {
  /** Of the first turn. */
  readonly kind?: PostKind;
  /** The company unless said. */
  readonly audience?: TeamHandle | 'mentioned';
  readonly turns: readonly Turn[];
}
