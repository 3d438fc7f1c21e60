/** A link as one post shares it. */
export interface SharedLink {
  readonly postId: string;
  readonly url: string;
  readonly host: string;
  readonly at: Date;
}

/** The same link in however many posts. */
export interface GatheredLink {
  readonly key: string;
  readonly url: string;
  readonly host: string;
  /** Newest first. */
  readonly postIds: string[];
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/iu;

/**
 * A link in its one form: without what only tells where it was found, without its fragment, its last slash, `www.` and
 * the difference between http and https. What is no address stays as it is.
 */
function linkKey(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return url;
  }
  const kept = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name));
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
  const host = parsed.host.toLowerCase().replace(/^www\./u, '');
  return `${host}${parsed.pathname.replace(/\/+$/u, '')}${query}`;
}

/** The same link shared twice stands once, by its newest mention. @param shared newest first */
export function gatherLinks(shared: readonly SharedLink[], most: number): GatheredLink[] {
  const gathered = new Map<string, { key: string; url: string; host: string; postIds: string[] }>();
  for (const { url, host, postId } of shared) {
    const key = linkKey(url);
    const known = gathered.get(key);
    if (!known) gathered.set(key, { key, url, host, postIds: [postId] });
    else if (!known.postIds.includes(postId)) known.postIds.push(postId);
  }
  return [...gathered.values()].slice(0, most);
}
