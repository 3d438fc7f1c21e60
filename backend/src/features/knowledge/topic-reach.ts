import { shownTopic, topicMembers } from '../topics/topic-members.js';

/**
 * The ids of topics and of those they are one with, as a query of one column: knowledge follows a merge and its undo,
 * as posts do.
 *
 * @param topics parameter with an array of ids
 */
export function allMembers(topics: string): string {
  return `SELECT unnest(${topics}::uuid[]) UNION SELECT same.other_id FROM topic_same same WHERE same.topic_id = ANY(${topics}::uuid[])`;
}

/**
 * Whether somebody looks after a topic that something carries, or one it is one with, as an SQL condition.
 *
 * @param carried `post_topic` by its `post_id`, or `card_topic` by its `card_id`
 * @param id parameter or column with the id of the post or card
 * @param person parameter or column with a person's id
 */
export function looksAfter(carried: 'post' | 'card', id: string, person: string): string {
  return `EXISTS (
    SELECT FROM ${carried}_topic carried CROSS JOIN LATERAL (${topicMembers('carried.topic_id')}) member (id)
      JOIN topic kept ON kept.id = member.id
     WHERE carried.${carried}_id = ${id} AND kept.owner_id = ${person})`;
}

/** Who looks after the topics that something carries, and those they are one with, as a query of one column. */
export function keepersOf(carried: 'post' | 'card', id: string): string {
  return `SELECT DISTINCT kept.owner_id
      FROM ${carried}_topic carried CROSS JOIN LATERAL (${topicMembers('carried.topic_id')}) member (id)
      JOIN topic kept ON kept.id = member.id
     WHERE carried.${carried}_id = ${id} AND kept.owner_id IS NOT NULL`;
}

/** The topics of a card as they are shown, in its order, as an array; one that was merged is the other. */
export function shownTopicsOf(card: string): string {
  return `ARRAY(SELECT named.id FROM (
      SELECT ${shownTopic('carried.topic_id')} AS id, min(carried.position) AS position
        FROM card_topic carried WHERE carried.card_id = ${card} GROUP BY 1) named ORDER BY named.position)`;
}
