/**
 * The covenant's rule for statistics about people (product rules, §6): none about fewer than five, and none from which
 * one about fewer than five follows by subtraction.
 *
 * What is published together must be a tree of parts that do not overlap: the company, its teams, theirs; a year, its
 * months. One that is asked for alone is decided in the whole tree too, else two answers could be subtracted that were
 * decided apart. For the same reason a part is of what is over: of a period that still runs, today's number less
 * yesterday's is one day's.
 */
export const AT_LEAST = 5;

/** A statistic and the parts it is made of. */
export interface StatisticPart {
  readonly key: string;
  /** Whom it is about beside those of its parts: whoever contributed to it and to none of them. */
  readonly people: ReadonlySet<string>;
  readonly parts: readonly StatisticPart[];
}

/** The keys of what may be published, of a tree. */
export function publishable(root: StatisticPart): Set<string> {
  const published = new Set<string>();
  if (isEnough(peopleOf(root).size)) publish(root, published);
  return published;
}

/**
 * A published part shows the rest left by those published below it: what is withheld must then be about nobody or about
 * five. Where it is about fewer, the smallest of the others is withheld with it.
 */
function publish(part: StatisticPart, published: Set<string>): void {
  published.add(part.key);
  const rest = new Set(part.people);
  const shown: StatisticPart[] = [];
  for (const below of part.parts) {
    const people = peopleOf(below);
    if (people.size === 0) continue;
    if (isEnough(people.size)) shown.push(below);
    else addAll(rest, people);
  }
  shown.sort((a, b) => peopleOf(b).size - peopleOf(a).size || (a.key < b.key ? -1 : 1));
  while (rest.size > 0 && !isEnough(rest.size)) {
    const smallest = shown.pop();
    if (!smallest) break;
    addAll(rest, peopleOf(smallest));
  }
  for (const below of shown) publish(below, published);
}

/** Everybody a statistic is about. */
export function peopleOf(part: StatisticPart): Set<string> {
  const people = new Set(part.people);
  for (const below of part.parts) addAll(people, peopleOf(below));
  return people;
}

/**
 * The same inside a statement, for a statistic that has neither parts nor a whole: null where fewer than five people
 * stand behind it.
 *
 * @param value an SQL aggregate, such as `count(*)`
 * @param person the column that says whom each row is about
 */
export function unlessFew(value: string, person: string): string {
  return `CASE WHEN count(DISTINCT ${person}) >= ${AT_LEAST} THEN ${value} END`;
}

function isEnough(count: number): boolean {
  return count >= AT_LEAST;
}

function addAll(to: Set<string>, people: Iterable<string>): void {
  for (const person of people) to.add(person);
}
