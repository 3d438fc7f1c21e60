/**
 * What a post's text is made of, beside plain text. Offsets are UTF-16, half-open, in the normalised text, and include
 * the `#` or `@`. Entities of a text are sorted by `start` and never overlap.
 */
export type TextEntity = HashtagEntity | MentionEntity | LinkEntity;

export interface HashtagEntity {
  type: 'hashtag';
  start: number;
  end: number;
  /** The name as written, without its `#`. */
  name: string;
  /** The match key: two hashtags are one topic when their keys are equal, unless their spellings are kept apart. */
  key: string;
}

/**
 * Under which of these names a hashtag is known: its exact spelling, which may be kept apart from others with its match
 * key, else that key; undefined for neither.
 */
export function knownAs(
  { name, key }: HashtagEntity,
  names: { has: (name: string) => boolean },
): string | undefined {
  return names.has(name) ? name : names.has(key) ? key : undefined;
}

export interface MentionEntity {
  type: 'mention';
  start: number;
  end: number;
  /** The longest handle that may be meant, lower-cased: `candidates[0]`. */
  handle: string;
  /** Handles that may be meant, lower-cased, longest first: cut back at `.` and `-`. Never empty. */
  candidates: string[];
}

export interface LinkEntity {
  type: 'link';
  start: number;
  end: number;
  /** The address as written. Always `http://` or `https://`, in any case. */
  url: string;
  /** Host and port, lower-cased: `intranet`, `srv-01:8080`. */
  host: string;
}

/** Something written that is no topic although it looks like one, and how to write it. Offsets as for entities. */
export interface TextHint {
  /** `#l'équipe` or `#R&D`. */
  type: 'elided-hashtag' | 'ampersand-hashtag';
  start: number;
  end: number;
  /** What to write in place of `start` to `end`: `l'#équipe`, `#RetD`. */
  suggestion: string;
}
