import { DAY, timestamp } from './calendar.mjs';
import { openTables } from './copy-tables.mjs';

/** How many in a hundred people mute somebody, and as many a topic. */
const MUTING = 0.02;

/**
 * Writes who follows whom and what, and who mutes.
 * @param {string} url
 * @param {{
 *   random: import('./random.mjs').Random,
 *   size: import('./sizes.mjs').Size,
 *   network: import('./network.mjs').Network,
 *   topics: import('./topics.mjs').Topics,
 * }} world
 */
export async function writeFollows(url, { random, size, network, topics }) {
  const { tables, drain, end } = await openTables(url, {
    person_follow: ['follower_id', 'followee_id', 'created_at'],
    person_mute: ['person_id', 'muted_person_id', 'created_at'],
    topic_follow: ['person_id', 'topic_id', 'created_at'],
    topic_mute: ['person_id', 'topic_id', 'created_at'],
  });
  const moments = Array.from({ length: 1000 }, () => timestamp(network.opening + random.int(30 * DAY)));
  for (const [person, id] of network.ids.entries()) {
    const followed = followedBy(person, { random, size, network });
    // In the order of the index, which is then written from one end to the other.
    for (const other of [...followed].sort((a, b) => a - b))
      tables.person_follow.write(id, network.ids[other] ?? null, random.pick(moments));
    const mine = new Set(Array.from({ length: size.topicFollows }, () => topics.pick().topic));
    for (const topic of mine) {
      topic.used = true;
      tables.topic_follow.write(id, topic.id, random.pick(moments));
    }
    if (random.chance(MUTING)) {
      const muted = network.pickAny();
      if (muted !== person) tables.person_mute.write(id, network.ids[muted] ?? null, random.pick(moments));
    }
    if (random.chance(MUTING)) {
      const { topic } = topics.pick();
      topic.used = true;
      if (!mine.has(topic)) tables.topic_mute.write(id, topic.id, random.pick(moments));
    }
    if (person % 100 === 0) await drain();
  }
  await end();
}

/**
 * @param {number} person
 * @param {{ random: import('./random.mjs').Random, size: import('./sizes.mjs').Size, network: import('./network.mjs').Network }} world
 */
function followedBy(person, { random, size, network }) {
  /** @type {Set<number>} */
  const followed = new Set();
  for (let star = 0; star < size.stars; star += 1) if (star !== person) followed.add(star);
  const wanted = Math.min(size.follows, size.people - Math.ceil(size.people / 90));
  // A few mates, then anybody.
  const leaf = network.leafOf(person);
  for (let tries = 0; followed.size < wanted; tries += 1) {
    const other = tries < 4 && random.chance(0.5) ? network.pickMate(leaf) : network.pickFollowed();
    if (other !== person) followed.add(other);
  }
  return followed;
}
