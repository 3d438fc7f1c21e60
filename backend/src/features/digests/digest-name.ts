import type { DigestWords } from './digest-words.js';

/** What a digest is of, by the names of its teams and topics; else one's searches. */
export function digestName(
  of: {
    readonly teams: readonly { readonly displayName: string }[];
    readonly topics: readonly { readonly spelling?: string | null; readonly key: string }[];
  },
  words: DigestWords,
): string {
  const names = [
    ...of.teams.map(({ displayName }) => displayName),
    ...of.topics.map(({ spelling, key }) => `#${spelling ?? key}`),
  ];
  return names.length === 0 ? words.searches : names.join(', ');
}
