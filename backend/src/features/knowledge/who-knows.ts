/** Something that says that somebody knows of a matter; all may read it. */
export interface Evidence {
  readonly personId: string;
  readonly reason: 'ANSWERED' | 'WROTE';
  /** The topic it shares; null when it shares words. */
  readonly topicId: string | null;
  readonly postId: string;
  readonly at: Date;
}

/** Somebody who knows, and why: the best of what says so. */
export interface Knower {
  readonly personId: string;
  readonly why: Evidence;
}

/** An accepted answer says more than many posts. */
const WEIGHTS = { ANSWERED: 5, WROTE: 1 } as const;
/** Who writes much does not know more than who writes well: no more of each kind counts. */
const MOST_OF_A_KIND = 4;
const DAY = 86_400_000;
/** After so many days it counts a third. */
const FADING = 120;

function weigh(evidence: Evidence, now: Date): number {
  const age = Math.max(0, now.getTime() - evidence.at.getTime()) / DAY;
  return WEIGHTS[evidence.reason] * Math.exp(-age / FADING);
}

/** Those who most likely know, the likeliest first. How likely, nobody is told. */
export function whoKnows(evidence: readonly Evidence[], now: Date): Knower[] {
  const byPerson = new Map<string, Map<string, Evidence>>();
  for (const each of evidence) {
    const own = byPerson.get(each.personId) ?? new Map<string, Evidence>();
    const known = own.get(each.postId);
    if (!known || weigh(each, now) > weigh(known, now)) own.set(each.postId, each);
    byPerson.set(each.personId, own);
  }
  const knowers = [...byPerson].flatMap(([personId, own]) => {
    const ordered = [...own.values()].sort(
      (a, b) => weigh(b, now) - weigh(a, now) || (a.postId < b.postId ? -1 : 1),
    );
    const [why] = ordered;
    if (!why) return [];
    let score = 0;
    for (const reason of ['ANSWERED', 'WROTE'] as const) {
      const counted = ordered.filter((each) => each.reason === reason).slice(0, MOST_OF_A_KIND);
      score += counted.reduce((sum, each) => sum + weigh(each, now), 0);
    }
    return [{ personId, why, score }];
  });
  knowers.sort((a, b) => b.score - a.score || (a.personId < b.personId ? -1 : 1));
  return knowers.map(({ personId, why }) => ({ personId, why }));
}
