import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

/**
 * One post addressed to a team and one to those it mentions, answered, quoted, reposted, reacted to, each with a word of
 * its own and on a topic that nothing else carries; and every way to read there is, asked by everybody who stands in
 * some relation to them.
 */
const WORDS = {
  TEAM: { word: 'zanzibar', misspelt: 'zanzibarr', topic: 'secretdossier', begun: 'secretd' },
  MENTIONED: { word: 'samarkand', misspelt: 'samarkandd', topic: 'hiddenfolder', begun: 'hiddenf' },
} as const;

const POST = `id text author { handle } topics { key name postCount } mentions { handle } replyCount repostCount
  reactions { kind count } quoteOf { id text author { handle } } inReplyTo { id text } acceptedAnswer { id text }`;
const LIST = `edges { sortAt node { ${POST} } reason { kind topic { key } } }`;

/** Every read path, by name. Each takes the ids of the post, its answer and a quote that all may read. */
const PATHS: Record<string, string> = {
  post: `query ($id: ID!) { post(id: $id) { ${POST} versions { text } reactedBy { edges { node { handle } } }
    repostedBy { edges { node { handle } } } replies { ${LIST} } } }`,
  answer: `query ($answerId: ID!) { post(id: $answerId) { ${POST} } }`,
  quote: `query ($quoteId: ID!) { post(id: $quoteId) { ${POST} } }`,
  posts: `query ($ids: [ID!]!) { posts(ids: $ids) { ${POST} } }`,
  ancestors: `query ($answerId: ID!) { ancestors(id: $answerId) { ${POST} } }`,
  home: `{ homeTimeline(first: 50) { ${LIST} } }`,
  company: `{ companyTimeline(first: 50) { ${LIST} } }`,
  kind: `{ kindTimeline(kind: QUESTION, first: 50) { ${LIST} } }`,
  mentions: `{ mentionTimeline(first: 50) { ${LIST} } }`,
  'about me': `{ a: aboutMe(list: UNANSWERED) { ${LIST} } b: aboutMe(list: MENTIONS) { ${LIST} }
    c: aboutMe(list: QUOTES) { ${LIST} } d: aboutMe(list: TOPICS) { ${LIST} } }`,
  questions: `{ a: questions(list: OPEN) { ${LIST} } b: questions(list: FOLLOWED) { ${LIST} }
    c: questions(list: OTHERS) { ${LIST} } d: questions(list: ANSWERED) { ${LIST} } e: questions(list: STALE) { ${LIST} } }`,
  'questions of a topic': `query ($topic: String!) { questions(list: ANSWERED, topic: $topic) { ${LIST} } }`,
  'past answers': `query ($hashtag: String!) { pastAnswers(text: $hashtag) {
    found { id card { question answer } question { ${POST} } answer { text } } topics { key } } }`,
  'past answers by words': `query ($word: String!) { pastAnswers(text: $word) {
    found { id card { question answer } question { ${POST} } answer { text } } topics { key } } }`,
  'card search': `query ($word: String!) { searchCards(query: $word) { question answer topics { key } } }`,
  'what is known': `query ($topic: String!) { topic(name: $topic) { cards { edges { node { question answer } } }
    readingList { url remarks { text } } answerTimes { month } peopleWhoKnow { person { handle } evidence { text } } } }`,
  'what is known of the open topic': `{ topic(name: "open") { cards { edges { node { question answer topics { key } } } }
    readingList { url remarks { text } } peopleWhoKnow { person { handle } evidence { text } } } }`,
  'exported cards': `{ exportCards(topic: "open", format: JSON) }`,
  bookmarks: `{ bookmarkTimeline(first: 50) { ${LIST} } }`,
  author: `{ person(handle: "author") { posts(first: 50) { ${LIST} } } }`,
  'author’s replies': `{ person(handle: "author") { posts(first: 50, tab: REPLIES) { ${LIST} } } }`,
  reposter: `{ person(handle: "member") { posts(first: 50) { ${LIST} } } }`,
  replier: `{ person(handle: "member") { posts(first: 50, tab: REPLIES) { ${LIST} } } }`,
  team: `{ team(handle: "core") { posts(first: 50) { ${LIST} } } }`,
  topic: `query ($topic: String!) { topic(name: $topic) { key name postCount activity { postCount }
    relatedTopics { key } pinnedPosts { id } officialPosts { id } wall { id } recap { postCount }
    posts(first: 50) { ${LIST} } } }`,
  'company topic': `{ topic(name: "#open") { relatedTopics { key name } pinnedPosts { ${POST} } officialPosts { ${POST} }
    wall { ${POST} } recap { postCount mostReposted { ${POST} } questions { ${POST} } } posts(first: 50) { ${LIST} } } }`,
  topics: `{ topics(first: 100) { edges { node { key name } } } }`,
  'topic search': `query ($topic: String!) { searchTopics(query: $topic) { edges { node { key } } } }`,
  'post search': `query ($word: String!) { searchPosts(query: $word) { ${LIST} } }`,
  'hashtag search': `query ($hashtag: String!) { searchPosts(query: $hashtag) { ${LIST} } }`,
  'relevant posts': `query ($word: String!) { searchPosts(query: $word, order: RELEVANCE) { ${LIST} } }`,
  'excluding search': `{ searchPosts(query: "-nothing", first: 50) { ${LIST} } }`,
  'kind search': `{ searchPosts(query: "is:question (has:answer OR is:accepted)") { ${LIST} } }`,
  'search for answers': `{ searchPosts(query: "to:author OR from:author OR team:core OR in:team") { ${LIST} } }`,
  'search in feed': `{ searchPosts(query: "in:feed OR in:bookmarks") { ${LIST} } }`,
  'search suggestions': `query ($misspelt: String!) { searchSuggestions(query: $misspelt) { topics { key name } people { handle } } }`,
  'topic completion': `query ($begun: String!) { completeTopic(prefix: $begun) { key name } }`,
  suggestions: `{ suggestions { topics { topic { key name } } } }`,
  notifications: `{ notifications(first: 50) { edges { node { kind post { ${POST} } } } } }`,
};

const CREATE = `mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }`;

type Visibility = keyof typeof WORDS;

describe('a post that not everybody may read', () => {
  let network: TestNetwork;
  const people = new Map<string, TestPerson>();
  const asked = {} as Record<Visibility, Record<string, unknown>>;

  function person(name: string): TestPerson {
    const found = people.get(name);
    if (!found) throw new Error(`${name} has not joined.`);
    return found;
  }

  async function post(name: string, input: Record<string, unknown>): Promise<string> {
    const answer = await person(name).caller.get<{ createPost: { post: { id: string } } }>(CREATE, { input });
    return answer.createPost.post.id;
  }

  /** What is to be read, and what the reading paths are asked with. */
  async function write(visibility: Visibility, teamId: string): Promise<Record<string, unknown>> {
    const { word, misspelt, topic, begun } = WORDS[visibility];
    const id = await post('author', {
      text: `Who knows ${word}? @core #${topic} #open`,
      kind: 'QUESTION',
      visibility,
      ...(visibility === 'TEAM' && { teamId }),
    });
    const answerId = await post('member', { text: `I know ${word}. @stranger #${topic}`, inReplyToId: id });
    const quoteId = await post('author', { text: 'See what we found.', quoteOfId: id });
    const { caller: member } = person('member');
    await member.get(`mutation ($id: ID!) { repost(input: { postId: $id }) { post { id } } }`, { id });
    await member.get(`mutation ($id: ID!) { react(input: { postId: $id, kind: THANKS }) { post { id } } }`, {
      id,
    });
    await person('left').caller.get(
      `mutation ($id: ID!) { bookmark(input: { postId: $id }) { post { id } } }`,
      { id },
    );
    await person('author').caller.get(
      `mutation ($id: ID!) { acceptAnswer(input: { postId: $id }) { post { id } } }`,
      { id: answerId },
    );
    return {
      id,
      answerId,
      quoteId,
      ids: [id, answerId, quoteId],
      topic,
      hashtag: `#${topic}`,
      word,
      misspelt: `${topic.replace('ss', 's').replace('dd', 'd')} ${misspelt}`,
      begun,
    };
  }

  beforeAll(async () => {
    network = await TestNetwork.start();
    const roles: Record<string, RoleName[]> = {
      administrator: [RoleName.ADMINISTRATOR],
      moderator: [RoleName.MODERATOR],
      auditor: [RoleName.AUDITOR],
    };
    for (const name of [
      'administrator',
      'moderator',
      'auditor',
      'author',
      'member',
      'leadabove',
      'below',
      'memberabove',
      'joined',
      'left',
      'otherteam',
      'follower',
      'stranger',
      'suspended',
    ]) {
      people.set(name, await network.join(name, roles[name] ?? []));
    }
    const { caller: admin } = person('administrator');
    const team = async (handle: string, parentId: string | null): Promise<string> => {
      const made = await admin.get<{ createTeam: { team: { id: string } } }>(
        `mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } } }`,
        { input: { handle, displayName: handle, parentId } },
      );
      return made.createTeam.team.id;
    };
    const place = async (teamId: string, name: string, isLead = false): Promise<void> => {
      await admin.get(
        `mutation ($input: SetTeamMemberInput!) { setTeamMember(input: $input) { team { id } } }`,
        {
          input: { teamId, personId: person(name).id, isLead },
        },
      );
    };
    const upper = await team('upper', null);
    const core = await team('core', upper);
    const lower = await team('lower', core);
    const other = await team('other', null);
    await place(upper, 'leadabove', true);
    await place(upper, 'memberabove');
    for (const name of ['author', 'member', 'left', 'suspended']) await place(core, name);
    await place(lower, 'below');
    await place(other, 'otherteam');
    await person('follower').caller.get(
      `mutation { followPerson(input: { handle: "author" }) { person { id } } }`,
    );
    await person('stranger').caller.get(
      `mutation { followPerson(input: { handle: "member" }) { person { id } } }`,
    );

    await post('author', { text: 'Open to all. #open' });
    for (const visibility of ['TEAM', 'MENTIONED'] as const)
      asked[visibility] = await write(visibility, core);

    await place(core, 'joined');
    await admin.get(
      `mutation ($input: RemoveTeamMemberInput!) { removeTeamMember(input: $input) { team { id } } }`,
      {
        input: { teamId: core, personId: person('left').id },
      },
    );
    await admin.get(
      `mutation ($input: SuspendPersonInput!) { suspendPerson(input: $input) { adminPerson { suspendedAt } } }`,
      {
        input: { personId: person('suspended').id },
      },
    );
  }, 240_000);
  afterAll(() => network.stop());

  /** Nothing changes any more: who asks the same again would be answered the same. */
  const answers = new Map<string, Promise<string>>();

  function answerOf(name: string, query: string, variables: Record<string, unknown>): Promise<string> {
    const key = JSON.stringify([name, query, variables]);
    const known =
      answers.get(key) ??
      person(name)
        .caller.ask(query, variables)
        .then((answer) => JSON.stringify(answer));
    answers.set(key, known);
    return known;
  }

  /** What of the hidden thread shows in the answers. Not what was asked for: a refusal may not repeat that either. */
  async function traces(
    visibility: Visibility,
    name: string,
    paths: readonly string[],
  ): Promise<[string, string[]][]> {
    const { word, topic, id, answerId } = asked[visibility];
    return Promise.all(
      paths.map(async (path): Promise<[string, string[]]> => {
        const query = PATHS[path] ?? '';
        const answer = await answerOf(name, query, used(query, asked[visibility]));
        return [path, [word, topic, id, answerId].map(String).filter((trace) => answer.includes(trace))];
      }),
    );
  }

  function used(query: string, variables: Record<string, unknown>): Record<string, unknown> {
    return Object.fromEntries(Object.entries(variables).filter(([key]) => query.includes(`$${key}:`)));
  }

  describe.each(['TEAM', 'MENTIONED'] as const)('for %s', (visibility) => {
    const readers =
      visibility === 'TEAM'
        ? ['author', 'member', 'joined', 'leadabove', 'below']
        : ['author', 'member', 'joined'];
    const strangers =
      visibility === 'TEAM'
        ? [
            'memberabove',
            'left',
            'otherteam',
            'follower',
            'stranger',
            'administrator',
            'moderator',
            'auditor',
          ]
        : [
            'leadabove',
            'below',
            'memberabove',
            'left',
            'otherteam',
            'follower',
            'stranger',
            'administrator',
            'moderator',
          ];

    it.each(strangers)('shows nothing of itself to %s, whichever way they read', async (name) => {
      const paths = Object.keys(PATHS);
      expect(await traces(visibility, name, paths)).toEqual(paths.map((path) => [path, []]));
    });

    it.each(readers)('can be read by %s', async (name) => {
      const paths = [
        'post',
        'answer',
        'quote',
        'posts',
        'ancestors',
        'kind',
        'author',
        'topic',
        'post search',
        'hashtag search',
        'topic completion',
        'topics',
        'topic search',
        'questions',
        'questions of a topic',
        'past answers',
        'past answers by words',
        'card search',
        'what is known',
        'what is known of the open topic',
        'exported cards',
      ];
      for (const [path, found] of await traces(visibility, name, paths)) {
        expect([path, found]).not.toEqual([path, []]);
      }
    });

    it('asks questions that have an answer', async () => {
      await Promise.all(
        Object.entries(PATHS).map(async ([path, query]) => {
          const { errors } = await person('author').caller.ask(query, used(query, asked[visibility]));
          expect([path, errors]).toEqual([path, []]);
        }),
      );
    });

    it.each(strangers)('answers %s as if it had never been', async (name) => {
      const { caller } = person(name);
      const absent = '01890000-0000-7000-8000-000000000000';
      const actions = [
        `mutation ($id: ID!) { createPost(input: { text: "x", inReplyToId: $id }) { post { id } } }`,
        `mutation ($id: ID!) { createPost(input: { text: "x", quoteOfId: $id }) { post { id } } }`,
        `mutation ($id: ID!) { updatePost(input: { id: $id, text: "x" }) { post { id } } }`,
        `mutation ($id: ID!) { deletePost(input: { postId: $id }) { post { id } } }`,
        `mutation ($id: ID!) { repost(input: { postId: $id }) { post { id } } }`,
        `mutation ($id: ID!) { react(input: { postId: $id, kind: BRAVO }) { post { id } } }`,
        `mutation ($id: ID!) { bookmark(input: { postId: $id }) { post { id } } }`,
        `mutation ($id: ID!) { acceptAnswer(input: { postId: $id }) { post { id } } }`,
        `mutation ($id: ID!) { purgePostVersion(input: { postId: $id, number: 1 }) { post { id } } }`,
        `query ($id: ID!) { post(id: $id) { id } }`,
        `query ($id: ID!) { ancestors(id: $id) { id } }`,
      ];
      const { id, topic } = asked[visibility];
      await Promise.all(
        actions.map(async (action) => {
          const [hidden, never] = [
            await caller.ask(action, { id }),
            await caller.ask(action, { id: absent }),
          ];
          expect(hidden.errors[0]?.extensions.code).toBe('NOT_FOUND');
          expect(hidden).toEqual(never);
        }),
      );
      const follow = `mutation ($name: String!) { followTopic(input: { name: $name }) { topic { id } } }`;
      expect(await caller.ask(follow, { name: topic })).toEqual(
        await caller.ask(follow, { name: 'neverwas' }),
      );
    });

    it('is closed to somebody suspended', async () => {
      await Promise.all(
        Object.entries(PATHS).map(async ([path, query]) => {
          const refusal = await person('suspended').caller.refusal(query, used(query, asked[visibility]));
          expect([path, refusal]).toEqual([path, 'UNAUTHENTICATED']);
        }),
      );
    });
  });
});
