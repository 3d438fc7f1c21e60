import type { Audience } from './audience.js';
import type { WrittenTopic } from './figures/figure-context.query.js';

/** The audience that the first topic with one offers to those who are in it; null for the whole company. */
export function topicDefault(topics: readonly WrittenTopic[]): Audience | null {
  const team = defaultTeam(topics);
  return team === null ? null : { visibility: 'TEAM', teamId: team.id };
}

/** The team of that audience. */
export function defaultTeam(topics: readonly WrittenTopic[]): { id: string; displayName: string } | null {
  const posting = topics.find((topic) => topic.posting.defaultTeam !== null)?.posting;
  return posting?.viewerIsInDefaultTeam === true ? posting.defaultTeam : null;
}
