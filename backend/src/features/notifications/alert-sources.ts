import { readableByEach } from '../posts/readable.js';
import { carriesChosen } from '../topics/topic-members.js';
import type { NotificationKind } from './notification.model.js';

/** For whom a post is to ring, and what for: the search, topic or person they follow. */
export interface Alert {
  readonly postId: string;
  readonly personId: string;
  readonly subjectId: string;
}

/** Something people follow by bell. */
export interface AlertSource {
  readonly kind: keyof typeof NotificationKind;
  /** Whether one still follows it so, as an SQL condition over columns with a person's id and a subject's. */
  readonly stands: (person: string, subject: string) => string;
  /**
   * For whom new posts are to ring: at most one alert a person and post, the posts in their order. One statement for all
   * posts that nobody hears of so.
   */
  readonly find: (postIds: readonly string[]) => Promise<Alert[]>;
}

/**
 * Whether a post may ring for a person, as an SQL condition: they are there, may read it, did not write it, have muted
 * neither its author nor a topic of it, and were not told of it otherwise.
 *
 * @param post alias of the table `post`
 * @param person alias of the table `person`
 */
export function mayRing(post: string, person: string): string {
  return `${person}.suspended_at IS NULL AND ${person}.id <> ${post}.author_id AND ${post}.deleted_at IS NULL
     AND ${readableByEach(post, `${person}.id`)}
     AND NOT EXISTS (SELECT FROM person_mute pm WHERE pm.person_id = ${person}.id AND pm.muted_person_id = ${post}.author_id)
     AND NOT ${carriesChosen('topic_mute', `${post}.id`, `${person}.id`)}
     AND NOT EXISTS (SELECT FROM notification told WHERE told.person_id = ${person}.id AND told.post_id = ${post}.id)
     AND NOT EXISTS (SELECT FROM alert_hit rung WHERE rung.person_id = ${person}.id AND rung.post_id = ${post}.id)`;
}
