/** Why two topics may be one: the year at the end of one, a plural, or one letter. */
export type TopicNearness = 'YEAR' | 'PLURAL' | 'SPELLING';

export interface NearTopics {
  readonly one: string;
  readonly other: string;
  readonly reason: TopicNearness;
}

const YEAR = /(?:19|20)[0-9]{2}$/;
/** Shorter words are told apart by each letter. */
const STEM_MIN = 3;
const SPELLING_MIN = 6;

/**
 * The pairs of match keys that may be one topic written in two ways, each once: `vente` and `ventes`, `ventes` and
 * `vente2026`, `colisage` and `collisage`. Two years are two editions (`noel2025`, `noel2026`), two numbers two things
 * (`quai1`, `quai2`). Takes time in proportion to the keys, not to their pairs.
 *
 * @param keys match keys, in the order in which they come first in a pair
 */
export function nearTopics(keys: readonly string[]): NearTopics[] {
  const pairs = new Map<string, NearTopics>();
  const meet = (one: string, other: string) => {
    const reason = nearness(one, other);
    const name = one < other ? `${one} ${other}` : `${other} ${one}`;
    if (reason !== null && !pairs.has(name)) pairs.set(name, { one, other, reason });
  };
  const places = new Map<string, string[]>();
  for (const key of new Set(keys)) {
    for (const place of placesOf(key)) {
      const others = places.get(place);
      if (others === undefined) places.set(place, [key]);
      else {
        for (const other of others) meet(other, key);
        others.push(key);
      }
    }
  }
  return [...pairs.values()];
}

/** Why two match keys may be one topic; null when they are two. */
export function nearness(one: string, other: string): TopicNearness | null {
  if (one === other) return null;
  const [first, second] = [withoutYear(one), withoutYear(other)];
  const years = Number(first !== one) + Number(second !== other);
  if (years === 2 && yearOf(one) !== yearOf(other)) return null;
  if (stem(first) === stem(second)) return years === 1 ? 'YEAR' : 'PLURAL';
  if (years > 0 || Math.min(one.length, other.length) < SPELLING_MIN) return null;
  return isOneLetterApart(one, other) ? 'SPELLING' : null;
}

/** Keys that share a place are compared: the same stem, or the same letters but one. */
function placesOf(key: string): Set<string> {
  const places = new Set([`= ${stem(withoutYear(key))}`]);
  if (key.length >= SPELLING_MIN) {
    places.add(key);
    for (let at = 0; at < key.length; at += 1) places.add(key.slice(0, at) + key.slice(at + 1));
  }
  return places;
}

function yearOf(key: string): string {
  return YEAR.exec(key)?.[0] ?? '';
}

function withoutYear(key: string): string {
  const rest = key.replace(YEAR, '');
  return rest.length < STEM_MIN ? key : rest;
}

/** Without the s or x of a plural; `ss` is none. */
function stem(key: string): string {
  const rest = /[^s][sx]$/.test(key) ? key.slice(0, -1) : key;
  return rest.length < STEM_MIN ? key : rest;
}

/** One letter more, less or other, or two neighbours exchanged; never a digit. */
function isOneLetterApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const shorter = Math.min(one.length, other.length) - start;
  while (end < shorter && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (/[0-9]/.test(left + right)) return false;
  const exchanged = left.length === 2 && right.length === 2 && left === `${right[1] ?? ''}${right[0] ?? ''}`;
  return exchanged || (left.length <= 1 && right.length <= 1);
}
