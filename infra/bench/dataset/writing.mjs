import { LINK_LENGTH, POST_LIMIT } from '@breve/text';

const HOSTS = [
  'intranet',
  'wiki.example',
  'docs.example',
  'www.journal.example',
  'press.example',
  'srv-02:8080',
];
const PATHS = ['articles', 'dossiers', 'notes', 'fiches', 'rapports', 'p'];

/**
 * @typedef {object} WrittenPost
 * @property {string} text
 * @property {number} count its length by the rules of a post
 * @property {string} entities as `post.entities` keeps them
 * @property {{ topic: import('./topics.mjs').BenchTopic, spelling: number }[]} topics
 * @property {number[]} people whom it mentions, by index
 * @property {number[]} teams
 */

/** Writes posts: a sentence, then mentions, topics and a link, as far as there is room. */
export class Writing {
  /**
   * @param {import('./random.mjs').Random} random
   * @param {{
   *   sentences: import('./sentences.mjs').Sentences,
   *   topics: import('./topics.mjs').Topics,
   *   network: import('./network.mjs').Network,
   * }} world
   */
  constructor(random, { sentences, topics, network }) {
    this.random = random;
    this.sentences = sentences;
    this.topics = topics;
    this.network = network;
  }

  /**
   * @param {import('./sentences.mjs').Language} language
   * @param {import('./sentences.mjs').Purpose} purpose
   * @param {{ people?: number[], teams?: number[], topics?: number, link?: boolean }} carried
   * @returns {WrittenPost}
   */
  write(language, purpose, { people = [], teams = [], topics = 0, link = false }) {
    const page = new Page(this.sentences.write(language, purpose));
    /** @type {WrittenPost} */
    const post = { text: '', count: 0, entities: '', topics: [], people: [], teams: [] };
    for (const person of people) {
      const id = this.network.ids[person];
      if (page.add(`@${this.network.handles[person]}`, `"type":"mention","personId":"${id}"`))
        post.people.push(person);
    }
    for (const team of teams) {
      const { id, handle } = /** @type {import('./network.mjs').BenchTeam} */ (this.network.teams[team]);
      if (page.add(`@${handle}`, `"type":"mention","teamId":"${id}"`)) post.teams.push(team);
    }
    for (let wanted = 0; wanted < topics; wanted += 1) {
      const { topic, spelling } = this.topics.pick();
      if (post.topics.some((other) => other.topic === topic)) continue;
      if (page.add(`#${topic.spellings[spelling]}`, `"type":"hashtag","topicId":"${topic.id}"`))
        post.topics.push({ topic, spelling });
    }
    if (link) this.addLink(page);
    post.text = page.text;
    post.count = page.count;
    post.entities = `[${page.entities}]`;
    return post;
  }

  /** @param {Page} page */
  addLink(page) {
    const host = this.random.pick(HOSTS);
    const url = `https://${host}/${this.random.pick(PATHS)}/${this.random.int(1_000_000)}`;
    page.add(url, `"type":"link","url":"${url}","host":"${host}"`, LINK_LENGTH);
  }
}

/** A text that grows while there is room. */
class Page {
  /** @param {{ text: string, count: number }} sentence */
  constructor({ text, count }) {
    this.text = text;
    this.count = count;
    this.entities = '';
  }

  /**
   * @param {string} word
   * @param {string} entity what the server understands in it, without its offsets
   * @param {number} [count] how long the word is by the rules of a post
   * @returns {boolean} whether there was room
   */
  add(word, entity, count = word.length) {
    if (this.count + 1 + count > POST_LIMIT) return false;
    const start = this.text.length + 1;
    this.text += ` ${word}`;
    this.count += 1 + count;
    this.entities += `${this.entities === '' ? '' : ','}{${entity},"start":${start},"end":${start + word.length}}`;
    return true;
  }
}
