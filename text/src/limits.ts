/** A post holds at most this many characters: grapheme clusters, a link for `LINK_LENGTH` (product rules, §3 Counting). */
export const POST_LIMIT = 140;

/** What every link counts, however long its address. */
export const LINK_LENGTH = 23;

/** The longest address a link may have, in UTF-16 units: the unit of all offsets. */
export const LINK_URL_LIMIT = 2048;

/** Code points a post may hold outside its links: clusters have no length of their own, so 140 of them could be huge. */
export const CODE_POINT_LIMIT = 1000;

/**
 * Longest input that is read at all, in UTF-16 units. Six links of 2,048 and 1,000 code points are the most a valid
 * post can hold (under 14,300 units); the rest is room for white space that normalising trims.
 */
export const INPUT_LIMIT = 20_000;

/** Shortest and longest match key of a topic, in code points. */
export const TOPIC_KEY_MIN = 2;
export const TOPIC_KEY_MAX = 64;

/** Longest handle, in characters (handles are ASCII). */
export const HANDLE_LIMIT = 30;

/**
 * Version of the grammar of links, hashtags and mentions. A post keeps the version it was read with; any change to what
 * `readText` reads raises it.
 */
export const GRAMMAR_VERSION = 1;
