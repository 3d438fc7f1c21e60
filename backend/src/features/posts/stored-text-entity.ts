/**
 * What the server understood in a post's text, as kept in `post.entities`. Offsets are UTF-16, half-open, in the
 * normalised text. Ids, not names: a renamed person or topic shows the new name.
 */
export type StoredTextEntity =
  | { type: 'hashtag'; start: number; end: number; topicId: string }
  | { type: 'mention'; start: number; end: number; personId?: string; teamId?: string }
  | { type: 'link'; start: number; end: number; url: string; host: string };
