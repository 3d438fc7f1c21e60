import fc from 'fast-check';

/** Small random companies as plain data: tests write them into the database and read them naively. */
export interface World {
  /** Parent of each team, by index, or null; always a smaller index, so there are no rings. */
  readonly teamParents: readonly (number | null)[];
  readonly members: readonly { team: number; person: number; isLead: boolean }[];
  readonly follows: readonly { follower: number; followee: number }[];
  readonly personMutes: readonly { person: number; muted: number }[];
  readonly topicFollows: readonly { person: number; topic: number }[];
  readonly topicMutes: readonly { person: number; topic: number }[];
  readonly posts: readonly WorldPost[];
  readonly reposts: readonly { post: number; person: number; at: number }[];
}

export interface WorldPost {
  readonly author: number;
  /** Index of an earlier post, or null for a root. */
  readonly parent: number | null;
  readonly audience: { kind: 'COMPANY' } | { kind: 'TEAM'; team: number } | { kind: 'MENTIONED' };
  readonly topics: readonly number[];
  readonly people: readonly number[];
  readonly teams: readonly number[];
  readonly announcement: boolean;
  readonly deleted: boolean;
  /** Minutes; several posts may share one. */
  readonly at: number;
}

export const PEOPLE = 6;
const TEAMS = 4;
const TOPICS = 3;

const person = fc.nat(PEOPLE - 1);
const team = fc.nat(TEAMS - 1);
const topic = fc.nat(TOPICS - 1);

function some<Value>(one: fc.Arbitrary<Value>, maxLength: number): fc.Arbitrary<Value[]> {
  return fc.uniqueArray(one, { maxLength, comparator: (a, b) => JSON.stringify(a) === JSON.stringify(b) });
}

const post: fc.Arbitrary<WorldPost> = fc.record({
  author: person,
  parent: fc.option(fc.nat(11), { freq: 2 }),
  audience: fc.oneof(
    { weight: 4, arbitrary: fc.constant({ kind: 'COMPANY' as const }) },
    { weight: 2, arbitrary: team.map((index) => ({ kind: 'TEAM' as const, team: index })) },
    { weight: 1, arbitrary: fc.constant({ kind: 'MENTIONED' as const }) },
  ),
  topics: some(topic, 2),
  people: some(person, 2),
  teams: some(team, 1),
  announcement: fc.boolean().map((yes) => yes),
  deleted: fc.nat(7).map((dice) => dice === 0),
  at: fc.nat(9),
});

/** Worlds of 6 people, 4 teams, 3 topics and up to 12 posts. */
export const world: fc.Arbitrary<World> = fc.record({
  teamParents: fc
    .tuple(...Array.from({ length: TEAMS }, () => fc.option(fc.nat(TEAMS))))
    .map((parents) => parents.map((parent, index) => (parent !== null && parent < index ? parent : null))),
  members: fc.uniqueArray(fc.record({ team, person, isLead: fc.boolean() }), {
    maxLength: 8,
    selector: ({ team: t, person: p }) => `${t} ${p}`,
  }),
  follows: some(fc.record({ follower: person, followee: person }), 8).map((all) =>
    all.filter(({ follower, followee }) => follower !== followee),
  ),
  personMutes: some(fc.record({ person, muted: person }), 2).map((all) =>
    all.filter(({ person: p, muted }) => p !== muted),
  ),
  topicFollows: some(fc.record({ person, topic }), 4),
  topicMutes: some(fc.record({ person, topic }), 2),
  posts: fc.array(post, { minLength: 1, maxLength: 12 }).map((posts) =>
    posts.map((one, index) => ({
      ...one,
      announcement: one.announcement && index % 4 === 0,
      parent: one.parent !== null && one.parent < index ? one.parent : null,
    })),
  ),
  reposts: fc.uniqueArray(fc.record({ post: fc.nat(11), person, at: fc.nat(14) }), {
    maxLength: 8,
    selector: ({ post: p, person: who }) => `${p} ${who}`,
  }),
});
