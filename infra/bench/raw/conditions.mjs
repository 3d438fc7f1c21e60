/**
 * Who reads what, as SQL conditions: the product's rules once more, in the words of this program, so that what is
 * compared with the application does not come from it. In every statement $1 is the reader, $2 the reader's language.
 */

/** @param {string} post alias of a post */
export function inAudience(post) {
  return `(${post}.visibility = 'COMPANY' OR EXISTS (
    SELECT FROM audience_reader ar WHERE ar.audience_id = ${post}.audience_id AND ar.person_id = $1))`;
}

/** @param {string} post alias of a post */
export function readable(post) {
  return `(${post}.visibility = 'COMPANY' OR ${post}.author_id = $1 OR ${inAudience(post)})`;
}

/** @param {string} post alias of a post */
export function unmuted(post) {
  return `NOT EXISTS (SELECT FROM person_mute pm WHERE pm.person_id = $1 AND pm.muted_person_id = ${post}.author_id)
    AND NOT EXISTS (SELECT FROM topic_mute tm JOIN post_topic mt ON mt.topic_id = tm.topic_id AND mt.post_id = ${post}.id
                     WHERE tm.person_id = $1)`;
}

/**
 * How a topic is written for the reader: the official name, else the spelling all may know; else nothing.
 * @param {string} topic alias of a topic
 */
export function topicNames(topic) {
  return `concat_ws(E'\\t', ${topic}.id, ${topic}.key, coalesce(CASE $2 WHEN 'fr' THEN ${topic}.name_fr ELSE ${topic}.name_en END,
    CASE WHEN ${topic}.post_count > 0 OR ${topic}.declared_at IS NOT NULL THEN ${topic}.name END))`;
}
