import type { ViewerLanguage } from '../../platform/access/viewer.js';
import type { DigestWords } from './digest-words.js';

/** What names a topic outside the page. */
export interface NamedTopic {
  readonly key: string;
  readonly nameFr: string | null;
  readonly nameEn: string | null;
  readonly spelling?: string | null;
}

/** A topic as its reader knows it: by its official name in their language, else as it is mostly written. */
export function topicTag({ key, nameFr, nameEn, spelling }: NamedTopic, language: ViewerLanguage): string {
  return `#${(language === 'fr' ? nameFr : nameEn) ?? spelling ?? key}`;
}

/** What a digest is of, by the names of its teams and topics; else what one follows. */
export function digestName(
  of: {
    readonly teams: readonly { readonly displayName: string }[];
    readonly topics: readonly NamedTopic[];
  },
  words: DigestWords,
): string {
  const names = [
    ...of.teams.map(({ displayName }) => displayName),
    ...of.topics.map((topic) => topicTag(topic, words.language)),
  ];
  return names.length === 0 ? words.searches : names.join(', ');
}
