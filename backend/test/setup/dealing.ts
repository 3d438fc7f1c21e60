import type { TestPerson } from './test-network.js';

/** A deal as these tests ask for it. */
export interface TestDeal {
  outcome: string;
  client: string | null;
  clientTopic: { key: string } | null;
  amount: string | null;
  currency: string | null;
  team: { handle: string } | null;
  reason: { labelEn: string } | null;
  reasonReply: { id: string } | null;
}

export const DEAL_FIELDS =
  'outcome client clientTopic { key } amount currency team { handle } reason { labelEn } reasonReply { id }';

export interface DealPost {
  id: string;
  deal: TestDeal | null;
}

/** Posts, and reads the deal back. */
export async function deal(
  person: TestPerson,
  text: string,
  more: Record<string, unknown> = {},
): Promise<DealPost> {
  const { createPost } = await person.caller.get<{ createPost: { post: DealPost } }>(
    `mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id deal { ${DEAL_FIELDS} } } } }`,
    { input: { text, ...more } },
  );
  return createPost.post;
}

/** Edits, and reads the deal back. */
export async function redeal(person: TestPerson, input: Record<string, unknown>): Promise<DealPost> {
  const { updatePost } = await person.caller.get<{ updatePost: { post: DealPost } }>(
    `mutation ($input: UpdatePostInput!) { updatePost(input: $input) { post { id deal { ${DEAL_FIELDS} } } } }`,
    { input },
  );
  return updatePost.post;
}

export interface TestSums {
  wonCount: number;
  lostCount: number;
  winRate: string | null;
  amounts: {
    currency: string;
    won: string | null;
    lost: string | null;
    averageWon: string | null;
    winRate: string | null;
  }[];
}

export interface TestBoard {
  sums: TestSums;
  months: { month: string; sums: TestSums }[];
  teams: { team: { handle: string }; depth: number; sums: TestSums }[];
  topics: { topic: { key: string }; sums: TestSums }[];
  clients: { key: string; name: string; topic: { key: string } | null; sums: TestSums }[];
  reasons: { id: string; reason: { labelEn: string } | null; isInReply: boolean; sums: TestSums }[];
}

const SUMS = 'sums { wonCount lostCount winRate amounts { currency won lost averageWon winRate } }';

export const BOARD = `query ($from: String, $to: String, $team: String, $topic: String) {
  dealBoard(from: $from, to: $to, team: $team, topic: $topic) {
    ${SUMS} months { month ${SUMS} } teams { team { handle } depth ${SUMS} } topics { topic { key } ${SUMS} }
    clients { key name topic { key } ${SUMS} } reasons { id reason { labelEn } isInReply ${SUMS} } } }`;

/** The board of a month, unless another span is asked for. */
export async function board(person: TestPerson, asked: Record<string, string> = {}): Promise<TestBoard> {
  return (await person.caller.get<{ dealBoard: TestBoard }>(BOARD, asked)).dealBoard;
}
