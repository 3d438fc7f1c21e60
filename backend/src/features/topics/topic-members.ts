/**
 * Topics that were merged are read as one (docs/decisions/0017): posts, follows and mutes keep the topic they were
 * written with, and whoever looks for those of a topic asks for all of its members. SQL fragments over `topic_alias`,
 * the truth, and `topic_same`, which follows from it.
 */

/**
 * The ids of a topic and of those it is one with, as a query of one column.
 *
 * @param topic parameter or column with the id of any of them
 */
export function topicMembers(topic: string): string {
  return `SELECT ${topic}::uuid UNION ALL SELECT same.other_id FROM topic_same same WHERE same.topic_id = ${topic}`;
}

/** The topic that stands for this one: itself, unless it was merged into another. */
export function shownTopic(topic: string): string {
  return `coalesce((SELECT led.topic_id FROM topic_alias led WHERE led.merged_id = ${topic}), ${topic})`;
}

/** The topic that a match key leads to, null for none. A merged topic's own key leads to the other. */
function topicOfKey(key: string): string {
  return `coalesce((SELECT led.topic_id FROM topic_alias led WHERE led.key = ${key}),
                   (SELECT named.id FROM topic named WHERE named.key = ${key}))`;
}

/**
 * The topic that a hashtag leads to, null for none: the one its exact spelling was kept apart for, else that of its match
 * key (docs/decisions/0036). A spelling that is no match key is the key of a topic only when it was kept apart.
 *
 * @param name parameter or column with the name as written
 * @param key parameter or column with its match key
 */
export function topicOfName(name: string, key: string): string {
  return `coalesce(${topicOfKey(name)}, ${topicOfKey(key)})`;
}

/**
 * The topics whose spellings a topic is named after, as a query of one column: itself, and what was kept apart from it
 * and is one with it again.
 *
 * @param topic parameter or column with a topic's id
 */
export function spelledTopics(topic: string): string {
  return `SELECT ${topic} UNION ALL SELECT DISTINCT split.topic_id FROM topic_split split
            JOIN topic_alias led ON led.merged_id = split.topic_id AND led.into_id = ${topic}
           WHERE split.from_id = ${topic}`;
}

/**
 * Topics kept apart from others, as they are shown, by the match key of their spelling: a query of one column.
 *
 * @param matches what the key has to be: `LIKE $2`
 */
export function keptApart(matches: string): string {
  return `SELECT ${shownTopic('split.topic_id')} FROM topic_split split WHERE split.key ${matches}`;
}

/**
 * Whether a topic stands for itself.
 *
 * @param topic alias of the table `topic`
 */
export function isShown(topic: string): string {
  return `NOT EXISTS (SELECT FROM topic_alias led WHERE led.merged_id = ${topic}.id)`;
}

/**
 * Whether a person has chosen a topic, or one it is one with.
 *
 * @param table `topic_follow` or `topic_mute`
 * @param topic parameter or column with a topic's id
 * @param person parameter or column with a person's id
 */
export function hasChosen(table: 'topic_follow' | 'topic_mute', topic: string, person: string): string {
  return `(EXISTS (SELECT 1 FROM ${table} own WHERE own.person_id = ${person} AND own.topic_id = ${topic})
    OR EXISTS (SELECT 1 FROM topic_same same JOIN ${table} own ON own.topic_id = same.other_id
                WHERE same.topic_id = ${topic} AND own.person_id = ${person}))`;
}

/**
 * The loudest level at which a person follows a topic, or one it is one with; null for none. BELL, DIGEST, FEED are loudest
 * first in the order of letters.
 *
 * @param topic parameter or column with a topic's id
 * @param person parameter or column with a person's id
 */
export function followLevel(topic: string, person: string): string {
  return `least(
    (SELECT own.level FROM topic_follow own WHERE own.person_id = ${person} AND own.topic_id = ${topic}),
    (SELECT min(own.level) FROM topic_same same JOIN topic_follow own ON own.topic_id = same.other_id
      WHERE same.topic_id = ${topic} AND own.person_id = ${person}))`;
}

/**
 * Whether a post carries a topic that a person follows or has muted, or one it is one with.
 *
 * `OFFSET 0` has PostgreSQL ask for each post and person: otherwise it may gather all posts of all topics that anybody
 * chose first, which is a third of a millisecond in a small company and seconds in a large one.
 */
export function carriesChosen(table: 'topic_follow' | 'topic_mute', post: string, person: string): string {
  return `(EXISTS (SELECT 1 FROM post_topic carried JOIN ${table} own ON own.topic_id = carried.topic_id
                    WHERE carried.post_id = ${post} AND own.person_id = ${person} OFFSET 0)
    OR EXISTS (SELECT 1 FROM post_topic carried JOIN topic_same same ON same.topic_id = carried.topic_id
                 JOIN ${table} own ON own.topic_id = same.other_id
                WHERE carried.post_id = ${post} AND own.person_id = ${person} OFFSET 0))`;
}

/**
 * Whether figures are read in posts that carry a topic, or one it is one with.
 *
 * @param topic alias of the table `topic`
 */
export function countsFigures(topic: string): string {
  return `(${topic}.has_metrics OR EXISTS (
    SELECT FROM topic_same same JOIN topic one ON one.id = same.other_id
     WHERE same.topic_id = ${topic}.id AND one.has_metrics))`;
}
