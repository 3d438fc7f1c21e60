import type { TestPerson } from './test-network.js';

/** A round as these tests ask for it. */
export interface TestDay {
  day: string;
  isClosed: boolean;
  health: string | null;
  blockedSince: string | null;
  givenCount: number;
  expectedCount: number;
  saidBy: { handle: string } | null;
  awaited: { handle: string }[] | null;
  lines: { health: string; repeated: boolean; isLate: boolean; post: TestLinePost | null }[];
}

interface TestLinePost {
  id: string;
  text: string;
  kind: string;
  author: { handle: string };
  mentions: { handle: string }[];
}

export interface TestRound {
  topic: { key: string };
  isRunning: boolean;
  isStopped: boolean;
  viewerTakesPart: boolean;
  viewerMaySet: boolean;
  viewerLeads: boolean;
  lead: { handle: string } | null;
  participants: { handle: string }[] | null;
  opening: { id: string } | null;
  today: TestDay | null;
  report: TestDay | null;
  strip: { day: string; health: string | null; givenCount: number; expectedCount: number }[];
  viewerLine: { health: string } | null;
  viewerLastLine: { health: string; post: { text: string } | null } | null;
}

const DAY = `day isClosed health blockedSince givenCount expectedCount saidBy { handle } awaited { handle }
  lines { health repeated isLate post { id text kind author { handle } mentions { handle } } }`;
export const ROUND_FIELDS = `topic { key } isRunning isStopped viewerTakesPart viewerMaySet viewerLeads lead { handle }
  participants { handle } opening { id } today { ${DAY} } report { ${DAY} } strip { day health givenCount expectedCount }
  viewerLine { health } viewerLastLine { health post { text } }`;

export const ROUND = `query ($topic: String!, $day: String) { round(topic: $topic, day: $day) { ${ROUND_FIELDS} } }`;
export const ROUNDS = `{ rounds { ${ROUND_FIELDS} } }`;
const ACTS = {
  setRound: 'SetRoundInput',
  giveRoundLine: 'GiveRoundLineInput',
  repeatRoundLine: 'RoundTopicInput',
  setRoundHealth: 'SetRoundHealthInput',
  stopRound: 'RoundTopicInput',
  resumeRound: 'RoundTopicInput',
} as const;
type Act = keyof typeof ACTS;

export function actDocument(act: Act): string {
  return `mutation ($input: ${ACTS[act]}!) { ${act}(input: $input) { round { ${ROUND_FIELDS} } } }`;
}

/** Does something with a round and gives it as it is afterwards. */
export async function actOn(
  person: TestPerson,
  act: Act,
  input: Record<string, unknown>,
): Promise<TestRound> {
  const data = await person.caller.get<Record<string, { round: TestRound }>>(actDocument(act), { input });
  const payload = data[act];
  if (!payload) throw new Error(`${act} answered nothing.`);
  return payload.round;
}

/** A round as somebody reads it. */
export async function readRound(person: TestPerson, topic: string, day?: string): Promise<TestRound> {
  const { round } = await person.caller.get<{ round: TestRound }>(ROUND, { topic, day: day ?? null });
  return round;
}
