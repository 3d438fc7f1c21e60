/** A search has at most this many characters (code points, without the white space around it; product rules, §3). */
export const SEARCH_LIMIT = 400;

/** And at most this many terms: a word, a phrase, a topic, a predicate… each counts 1. */
export const SEARCH_TERM_LIMIT = 32;

/** `mot*` needs this many letters or digits before its star. */
export const PREFIX_MIN = 3;

/** A prefix stands for at most this many words of the index. */
export const PREFIX_EXPANSION_LIMIT = 50;
