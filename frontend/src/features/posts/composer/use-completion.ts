import { skipToken, useQuery } from '@apollo/client/react';
import { matchKey } from '@breve/text';
import { useDeferredValue } from 'react';
import { graphql } from '../../../apollo/graphql.js';
import type { CompletionToken } from './completion-token.js';

const CompleteTopicQuery = graphql(`
  query CompleteTopic($prefix: String!) {
    completeTopic(prefix: $prefix) {
      id
      key
      name
      postCount
      viewerFollows
    }
  }
`);

const CompleteMentionQuery = graphql(`
  query CompleteMention($prefix: String!) {
    completeMention(prefix: $prefix) {
      __typename
      ... on Person {
        id
        handle
        displayName
        title
        avatar {
          initials
          hue
        }
      }
      ... on Team {
        id
        handle
        displayName
        memberCount
      }
    }
  }
`);

/** One proposal: what will be written, and what is shown beside it. */
export interface Completion {
  id: string;
  word: string;
  label: string;
  avatar?: { initials: string; hue: number };
  /** A person's title; null for a topic or a team, which have a count. */
  detail: string | null;
  count?: { of: 'posts' | 'members'; value: number };
}

/** What the server proposes for the token: mine first, then popular, blind to accents. At most 8. */
export function useCompletion(token: CompletionToken | null): readonly Completion[] {
  const late = useDeferredValue(token);
  const topics = useQuery(
    CompleteTopicQuery,
    late?.trigger === '#' ? { variables: { prefix: late.prefix } } : skipToken,
  );
  const mentions = useQuery(
    CompleteMentionQuery,
    late?.trigger === '@' ? { variables: { prefix: late.prefix } } : skipToken,
  );
  if (token === null) return [];
  if (token.trigger === '#') {
    // While the next answer is on its way the one before stays: the list does not flicker at each letter.
    const known = (topics.data ?? topics.previousData)?.completeTopic ?? [];
    const keys = new Set(known.map(({ key }) => key));
    return known.map((topic) => ({
      id: topic.id,
      // An official name may be words, fold otherwise than the topic, or be a spelling kept apart from it: only what leads
      // back to it is written.
      word: matchKey(topic.name) === topic.key && !keys.has(topic.name) ? topic.name : topic.key,
      label: `#${topic.name}`,
      detail: null,
      count: { of: 'posts', value: topic.postCount },
    }));
  }
  const known = mentions.data ?? mentions.previousData;
  return (known?.completeMention ?? []).map((one) =>
    one.__typename === 'Person'
      ? { id: one.id, word: one.handle, label: one.displayName, avatar: one.avatar, detail: one.title }
      : {
          id: one.id,
          word: one.handle,
          label: one.displayName,
          detail: null,
          count: { of: 'members', value: one.memberCount },
        },
  );
}
