import { GRAMMAR_VERSION } from '@breve/text';
import { Audiences, COMPANY_AUDIENCE } from './audiences.mjs';
import { DAY, MINUTE, timestamp } from './calendar.mjs';
import { openTables } from './copy-tables.mjs';
import { Echoes } from './echoes.mjs';
import { timedId } from './ids.mjs';
import { choosePlan } from './post-plan.mjs';
import { DELETED_AFTER, Threads } from './threads.mjs';
import { Writing } from './writing.mjs';

/** How long the application remembers the keys of requests. */
const KEYS_KEPT = 7 * DAY;
const EDITED = 0.015;

const COLUMNS = {
  post: [
    ...['id', 'author_id', 'kind', 'text', 'character_count', 'lang', 'grammar', 'entities', 'visibility'],
    ...['audience_id', 'root_id', 'parent_id', 'parent_author_id', 'quote_of_id', 'accepted_answer_id'],
    ...['created_at', 'edited_at', 'deleted_at'],
  ],
  post_counter: ['post_id', 'reply_count', 'repost_count', 'quote_count', 'reaction_counts'],
  post_topic: ['post_id', 'topic_id', 'spelling', 'position', 'created_at'],
  post_mention: ['post_id', 'position', 'person_id', 'team_id', 'created_at'],
  post_version: ['post_id', 'number', 'text', 'kind', 'written_at'],
  reaction: ['post_id', 'person_id', 'kind', 'created_at'],
  repost: ['post_id', 'person_id', 'created_at'],
  bookmark: ['post_id', 'person_id', 'created_at'],
  idempotency_key: ['person_id', 'key', 'payload_hash', 'post_id', 'created_at'],
  audience: ['id', 'kind', 'team_id'],
  audience_member: ['id', 'audience_id', 'person_id', 'team_id'],
};

/**
 * @typedef {object} World
 * @property {import('./random.mjs').Random} random
 * @property {import('./calendar.mjs').Calendar} calendar
 * @property {import('./network.mjs').Network} network
 * @property {import('./topics.mjs').Topics} topics
 * @property {import('./sentences.mjs').Sentences} sentences
 */

/**
 * Writes all posts, the oldest first, with everything that hangs on them.
 * @param {string} url
 * @param {World} world
 * @param {(done: number) => void} progress called now and then with how many are written
 */
export async function writePosts(url, world, progress) {
  const { tables, drain, end } = await openTables(url, COLUMNS);
  const writer = new PostWriter(world, tables);
  for (let number = 0; number < world.calendar.posts; number += 1) {
    writer.write(number);
    if (number % 200 === 0) await drain();
    if (number % 100_000 === 0) progress(number);
  }
  await end();
}

/** Writes one post after the other. */
class PostWriter {
  /**
   * @param {World} world
   * @param {Awaited<ReturnType<typeof openTables<keyof typeof COLUMNS>>>['tables']} tables
   */
  constructor(world, tables) {
    this.world = world;
    this.tables = tables;
    this.writing = new Writing(world.random, world);
    this.threads = new Threads(world.random, world.calendar);
    this.audiences = new Audiences(world.network, tables);
    this.echoes = new Echoes(world, tables);
  }

  /** @param {number} number */
  write(number) {
    const { calendar, network } = this.world;
    const at = calendar.at(number);
    const id = calendar.id(number);
    const planned = this.threads.take(number);
    const plan = choosePlan(this.world, number, planned);
    const written = this.writing.write(plan.language, plan.purpose, plan.carried);
    const parent = planned?.as === 'reply' ? planned.of : null;
    const audience = parent ?? this.chooseAudience(plan, written, at);
    /** @type {import('./threads.mjs').PostFacts} */
    const facts = {
      number,
      id,
      rootId: parent?.rootId ?? id,
      author: plan.author,
      visibility: audience.visibility,
      audienceId: audience.audienceId,
      readers: audience.readers,
      depth: parent === null ? 0 : parent.depth + 1,
      language: plan.language,
    };
    const deleted = planned?.deleted ?? this.threads.isDeleted(number);
    const deletedAt = deleted ? calendar.after(at, DELETED_AFTER) : null;
    const counts = this.threads.plan(facts, plan.kind === 'QUESTION' && deletedAt === null);
    const author = network.ids[plan.author] ?? null;
    const parentAuthor = parent === null ? null : (network.ids[parent.author] ?? null);
    const time = timestamp(at);
    const { post } = this.tables;
    if (deletedAt !== null) {
      post.write(
        ...[
          id,
          author,
          'PLAIN',
          '',
          0,
          'und',
          GRAMMAR_VERSION,
          '[]',
          facts.visibility,
          facts.audienceId,
          facts.rootId,
        ],
        ...[parent?.id ?? null, parentAuthor, null, null, time, null, timestamp(deletedAt)],
      );
      this.tables.post_counter.write(id, counts.replies, 0, counts.quotes, '{0,0,0,0,0,0}');
      return;
    }
    const editedAt = this.world.random.chance(EDITED) ? calendar.after(at, 7 * MINUTE) : null;
    const quoted = planned?.as === 'quote' ? planned.of.id : null;
    post.write(
      ...[
        id,
        author,
        plan.kind,
        written.text,
        written.count,
        plan.language,
        GRAMMAR_VERSION,
        written.entities,
      ],
      ...[
        facts.visibility,
        facts.audienceId,
        facts.rootId,
        parent?.id ?? null,
        parentAuthor,
        quoted,
        counts.accepted,
      ],
      ...[time, editedAt === null ? null : timestamp(editedAt), null],
    );
    if (editedAt !== null) {
      const before = this.writing.write(plan.language, plan.purpose, {});
      this.tables.post_version.write(id, 1, before.text, plan.kind, time);
    }
    this.writeContent(facts, written, time);
    const { reposts, reactions } = this.echoes.write(facts, at);
    this.tables.post_counter.write(id, counts.replies, reposts, counts.quotes, `{${reactions.join(',')}}`);
    if (at > calendar.end - KEYS_KEPT) {
      const key = timedId(at, number);
      this.tables.idempotency_key.write(author, key, `\\\\x${key.replaceAll('-', '').repeat(2)}`, id, time);
    }
  }

  /**
   * @param {import('./post-plan.mjs').PostPlan} plan
   * @param {import('./writing.mjs').WrittenPost} written
   * @param {number} at
   * @returns {Pick<import('./threads.mjs').PostFacts, 'visibility' | 'audienceId' | 'readers'>}
   */
  chooseAudience({ visibility, team, author }, written, at) {
    const mentioned = written.people.filter((person) => person !== author);
    if (visibility === 'MENTIONED' && mentioned.length > 0) {
      const readers = [author, ...new Set(mentioned)];
      return { visibility, audienceId: this.audiences.ofPeople(readers, at), readers };
    }
    if (visibility === 'TEAM')
      return { visibility, audienceId: this.audiences.ofTeam(team, at), readers: null };
    return { visibility: 'COMPANY', audienceId: COMPANY_AUDIENCE, readers: null };
  }

  /**
   * @param {import('./threads.mjs').PostFacts} facts
   * @param {import('./writing.mjs').WrittenPost} written
   * @param {string} time
   */
  writeContent({ id, visibility }, written, time) {
    const { network } = this.world;
    for (const [position, { topic, spelling }] of written.topics.entries()) {
      topic.used = true;
      if (visibility === 'COMPANY') topic.counts[spelling] = (topic.counts[spelling] ?? 0) + 1;
      this.tables.post_topic.write(id, topic.id, topic.spellings[spelling] ?? null, position, time);
    }
    let position = 0;
    for (const person of new Set(written.people)) {
      this.tables.post_mention.write(id, position++, network.ids[person] ?? null, null, time);
    }
    for (const team of new Set(written.teams)) {
      this.tables.post_mention.write(id, position++, null, network.teams[team]?.id ?? null, time);
    }
  }
}
