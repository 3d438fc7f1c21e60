const PERMALINK = /^\/p\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\/?$/i;

/** The address of a post, to be sent to a colleague. */
export function permalink(postId: string): string {
  return new URL(`/p/${postId}`, location.origin).href;
}

/** The id in a permalink of our own, or null for any other text. */
export function readPermalink(text: string): string | null {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (url.origin !== location.origin) return null;
  return PERMALINK.exec(url.pathname)?.[1]?.toLowerCase() ?? null;
}
