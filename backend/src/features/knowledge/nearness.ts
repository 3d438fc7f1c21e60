/** Something asked before that may be the same, with what it shares with what is being asked. */
export interface Candidate {
  readonly id: string;
  readonly cardId: string | null;
  readonly at: Date;
  /** Which of the words it has, by their places. */
  readonly matched: readonly number[];
  readonly sharedTopics: number;
  readonly answered: boolean;
  readonly accepted: boolean;
}

/** What is being asked, counted. */
export interface Asked {
  readonly words: number;
  readonly topics: number;
}

/**
 * The nearest first. A word that few candidates have says more than one that many have; a shared topic says as much as a
 * usual word; what has been answered comes before what has not. One common word alone is no nearness, unless that is all
 * that was asked.
 */
export function nearest<Each extends Candidate>(
  candidates: readonly Each[],
  asked: Asked,
  most: number,
): Each[] {
  const having = new Map<number, number>();
  for (const { matched } of candidates) {
    for (const place of matched) having.set(place, (having.get(place) ?? 0) + 1);
  }
  const weigh = (place: number) => Math.log(1 + candidates.length / (having.get(place) ?? 1)) + 0.3;
  const scored = candidates.flatMap((candidate) => {
    const { matched, sharedTopics, answered, accepted, cardId } = candidate;
    const shared = matched.length + sharedTopics;
    const needed = Math.min(2, Math.max(1, asked.words + asked.topics));
    if (shared < needed) return [];
    const words = matched.reduce((sum, place) => sum + weigh(place), 0);
    const settled = cardId !== null || accepted ? 0.8 : answered ? 0.4 : 0;
    return [{ candidate, score: words + sharedTopics + settled }];
  });
  scored.sort(
    (a, b) =>
      b.score - a.score ||
      b.candidate.at.getTime() - a.candidate.at.getTime() ||
      (a.candidate.id < b.candidate.id ? -1 : 1),
  );
  return scored.slice(0, most).map(({ candidate }) => candidate);
}

/** Words of asking, and those between words that no stop list has: they are in any question, and say nothing of it. */
const ASKING = new Set(
  `qui quoi que quand ou comment pourquoi combien quel quelle quels quelles est ce estce peut peuton on fautil faut savez sait
   connait connaissez quelquun deja avez avonsnous atil ya bonjour merci svp avoir faire fait who what when where which why
   how does did can could should would anyone anybody someone somebody know knows have has had ever please thanks hello is
   are there any
   sans sous entre vers chez tres plus moins tout tous toute toutes autre autres meme encore toujours jamais aussi deux trois
   without between other others every each again never always also two three`.split(/\s+/u),
);

/** Longer questions are known by their first words well enough. */
const MOST_WORDS = 10;

/** The words of a text that say what it is about, folded, each once. @param folded without topics, links, mentions */
export function tellingWords(folded: string): string[] {
  const words = folded
    .replace(/['’]/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !ASKING.has(word));
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/**
 * What has at least two of these terms, as a tsquery; of one or two terms, any.
 *
 * @param terms each a tsquery
 */
export function anyTwo(terms: readonly string[]): string {
  if (terms.length < 3) return terms.map((term) => `(${term})`).join(' | ');
  return terms
    .flatMap((one, index) => terms.slice(index + 1).map((other) => `(${one}) & (${other})`))
    .map((pair) => `(${pair})`)
    .join(' | ');
}
