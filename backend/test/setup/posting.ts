import type { TestPerson } from './test-network.js';

/** A post as these tests ask for it. */
export interface TestPost {
  id: string;
  text: string | null;
  characterCount: number;
  kind: string;
  visibility: string;
  lang: string;
  createdAt: string;
  editedAt: string | null;
  deletedAt: string | null;
  author: { handle: string } | null;
  topics: { key: string }[];
  mentions: { handle: string }[];
  entities: { type: string }[];
  rootId: string | null;
  inReplyTo: { id: string } | null;
  quoteOf: { id: string; text: string | null; deletedAt: string | null } | null;
  replyCount: number;
  repostCount: number;
  quoteCount: number;
  reactions: { kind: string; count: number }[];
  viewerReaction: string | null;
  viewerReposted: boolean;
  viewerBookmarked: boolean;
  viewerMay: Record<'edit' | 'delete' | 'purge' | 'reply' | 'acceptAnswer', boolean>;
  isAcceptedAnswer: boolean;
  acceptedAnswer: { id: string } | null;
  versions: TestVersion[];
}

export interface TestVersion {
  number: number;
  text: string | null;
  kind: string;
  writtenAt: string;
  purgedAt: string | null;
}

export const POST_FIELDS = `
  id text characterCount kind visibility lang createdAt editedAt deletedAt author { handle } topics { key }
  mentions { handle } entities { type } rootId inReplyTo { id } quoteOf { id text deletedAt }
  replyCount repostCount quoteCount reactions { kind count } viewerReaction viewerReposted viewerBookmarked
  viewerMay { edit delete purge reply acceptAnswer } isAcceptedAnswer acceptedAnswer { id }
  versions { number text kind writtenAt purgedAt }`;

export const READ = `query ($id: ID!) { post(id: $id) { ${POST_FIELDS} } }`;
export const CREATE = `mutation ($input: CreatePostInput!) { createPost(input: $input) { post { ${POST_FIELDS} } } }`;

/** Every change of a post that there is, as a document. The input is a variable. */
export const CHANGES = {
  updatePost: 'UpdatePostInput',
  setPostLanguage: 'SetPostLanguageInput',
  purgePostVersion: 'PurgePostVersionInput',
  deletePost: 'PostIdInput',
  repost: 'PostIdInput',
  undoRepost: 'PostIdInput',
  react: 'ReactInput',
  undoReaction: 'PostIdInput',
  bookmark: 'PostIdInput',
  undoBookmark: 'PostIdInput',
  acceptAnswer: 'PostIdInput',
  undoAcceptAnswer: 'PostIdInput',
} as const;
export type Change = keyof typeof CHANGES;

export function changeDocument(change: Change): string {
  return `mutation ($input: ${CHANGES[change]}!) { ${change}(input: $input) { post { ${POST_FIELDS} } } }`;
}

/** Posts, answers or quotes. */
export async function write(
  person: TestPerson,
  text: string,
  more: Record<string, unknown> = {},
): Promise<TestPost> {
  const data = await person.caller.get<{ createPost: { post: TestPost } }>(CREATE, {
    input: { text, ...more },
  });
  return data.createPost.post;
}

/** A post as somebody reads it. */
export async function readPost(person: TestPerson, id: string): Promise<TestPost> {
  return (await person.caller.get<{ post: TestPost }>(READ, { id })).post;
}

/** Changes a post. */
export async function change(
  person: TestPerson,
  name: Change,
  input: Record<string, unknown>,
): Promise<TestPost> {
  const data = await person.caller.get<Record<string, { post: TestPost }>>(changeDocument(name), { input });
  const payload = data[name];
  if (!payload) throw new Error(`${name} answered nothing.`);
  return payload.post;
}

/** The code with which a change is refused. */
export function refused(person: TestPerson, name: Change, input: Record<string, unknown>): Promise<string> {
  return person.caller.refusal(changeDocument(name), { input });
}

/** Arranges a team as an administrator does, with members by `[person, leads]`. */
export async function team(
  administrator: TestPerson,
  handle: string,
  members: readonly (readonly [TestPerson, boolean])[],
): Promise<string> {
  const made = await administrator.caller.get<{ createTeam: { team: { id: string } } }>(
    'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } } }',
    { input: { handle, displayName: handle } },
  );
  const teamId = made.createTeam.team.id;
  for (const [person, isLead] of members) {
    await administrator.caller.get(
      'mutation ($input: SetTeamMemberInput!) { setTeamMember(input: $input) { team { id } } }',
      { input: { teamId, personId: person.id, isLead } },
    );
  }
  return teamId;
}

/** Takes somebody out of a team. */
export async function leave(administrator: TestPerson, teamId: string, person: TestPerson): Promise<void> {
  await administrator.caller.get(
    'mutation ($input: RemoveTeamMemberInput!) { removeTeamMember(input: $input) { team { id } } }',
    { input: { teamId, personId: person.id } },
  );
}
