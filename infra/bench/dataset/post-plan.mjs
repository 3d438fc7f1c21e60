/**
 * What a post is before its words are found.
 * @typedef {object} PostPlan
 * @property {number} author
 * @property {'fr' | 'en'} language
 * @property {string} kind
 * @property {import('./sentences.mjs').Purpose} purpose
 * @property {'COMPANY' | 'TEAM' | 'MENTIONED'} visibility asked for
 * @property {number} team it is addressed to, where it is to one
 * @property {{ people?: number[], teams?: number[], topics?: number, link?: boolean }} carried
 */

/** An announcement each fourth day, whatever the size: everybody has it at home. */
const ANNOUNCEMENT_DAYS = 4;

/** @type {readonly [number, string, import('./sentences.mjs').Purpose][]} how often a post is which kind, summed up */
const KINDS = [
  [0.08, 'QUESTION', 'question'],
  [0.15, 'STATUS', 'status'],
  [0.21, 'KNOWLEDGE', 'knowledge'],
  [0.24, 'WIN', 'win'],
  [0.26, 'LOSS', 'loss'],
  [0.3, 'SALES', 'sales'],
  [1, 'PLAIN', 'plain'],
];

/**
 * @param {import('./write-posts.mjs').World} world
 * @param {number} number
 * @param {import('./threads.mjs').Plan | undefined} planned
 * @returns {PostPlan}
 */
export function choosePlan(world, number, planned) {
  if (planned?.as === 'reply') return planReply(world, planned.of);
  const { random, network, calendar } = world;
  if (planned === undefined && isAnnouncement(calendar, number)) return planAnnouncement(number);
  const author = network.pickWriter();
  const language = network.language(author);
  const leaf = network.leafOf(author);
  const sort = random.next();
  const [, kind, purpose] = KINDS.find(([upTo]) => sort < upTo) ?? [1, 'PLAIN', 'plain'];
  const chance = random.next();
  const visibility =
    planned !== undefined || chance < 0.92 ? 'COMPANY' : chance < 0.98 ? 'TEAM' : 'MENTIONED';
  const above = network.teams[leaf]?.parent ?? leaf;
  return {
    author,
    language,
    kind: planned === undefined ? kind : 'PLAIN',
    purpose: planned === undefined ? purpose : 'quote',
    visibility,
    team: random.chance(0.85) ? leaf : above,
    carried: {
      people: choosePeople(world, author, visibility),
      teams: visibility !== 'MENTIONED' && random.chance(0.02) ? [leaf] : [],
      topics: chooseTopics(random),
      link: random.chance(kind === 'KNOWLEDGE' ? 0.6 : 0.08),
    },
  };
}

/**
 * @param {import('./write-posts.mjs').World} world
 * @param {import('./threads.mjs').PostFacts} parent
 * @returns {PostPlan}
 */
function planReply({ random, network }, parent) {
  const author =
    parent.readers !== null
      ? random.pick(parent.readers)
      : parent.visibility === 'TEAM'
        ? network.pickMate(network.leafOf(parent.author))
        : network.pickWriter();
  return {
    author,
    language: parent.language,
    kind: 'PLAIN',
    purpose: 'reply',
    visibility: parent.visibility,
    team: 0,
    carried: {
      people: random.chance(0.08) ? [parent.author] : [],
      topics: random.chance(0.15) ? 1 : 0,
      link: random.chance(0.05),
    },
  };
}

/**
 * @param {import('./calendar.mjs').Calendar} calendar
 * @param {number} number
 */
function isAnnouncement(calendar, number) {
  const each = Math.floor((calendar.posts / calendar.days) * ANNOUNCEMENT_DAYS);
  return number % each === Math.floor(each / 2);
}

/**
 * @param {number} number
 * @returns {PostPlan}
 */
function planAnnouncement(number) {
  return {
    author: number % 2,
    language: 'fr',
    kind: 'ANNOUNCEMENT',
    purpose: 'announcement',
    visibility: 'COMPANY',
    team: 0,
    carried: { topics: 1 },
  };
}

/**
 * @param {import('./write-posts.mjs').World} world
 * @param {number} author
 * @param {string} visibility
 */
function choosePeople({ random, network }, author, visibility) {
  const mate = () => network.pickMate(network.leafOf(author));
  if (visibility === 'MENTIONED') return [...new Set([mate(), network.pickAny()])];
  return random.chance(0.1) ? [random.chance(0.6) ? mate() : network.pickAny()] : [];
}

/** @param {import('./random.mjs').Random} random */
function chooseTopics(random) {
  const chance = random.next();
  return chance < 0.4 ? 0 : chance < 0.85 ? 1 : 2;
}
