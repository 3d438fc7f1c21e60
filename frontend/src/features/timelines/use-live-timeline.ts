import type { ApolloCache, ApolloClient } from '@apollo/client';
import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { connection } from '../../apollo/connection.js';
import { inBackground } from '../../apollo/in-background.js';
import type { TimelineKind } from '../../apollo/enums.js';
import { graphql } from '../../apollo/graphql.js';
import { PostItemFragment } from '../posts/post-item.fragment.js';

const TimelineChangedSubscription = graphql(`
  subscription TimelineChanged($input: TimelineChangedInput!) {
    timelineChanged(input: $input) {
      kind
      postId
      authorId
      replyCount
      repostCount
      quoteCount
      reactions {
        __typename
        kind
        count
      }
    }
  }
`);

const PostsOnScreenQuery = graphql(
  `
    query PostsOnScreen($ids: [ID!]!) {
      posts(ids: $ids) {
        id
        question {
          state
        }
        ...PostItem
      }
    }
  `,
  [PostItemFragment],
);

/** Which timeline is watched: key as the contract has it. */
export interface LiveTimeline {
  timeline: TimelineKind;
  key: string | null;
  /** Takes out of the list what belongs to it no longer; none where nothing leaves but what is deleted. */
  leave?: (cache: ApolloCache, postId: string) => void;
}

/** How long changes are gathered before they are fetched together. */
const GATHER_MS = 150;
/** The server takes at most this many ids at once. */
const BATCH = 100;

interface Handlers {
  /** The posts on screen. */
  shown: () => readonly string[];
  /** A post belongs to the timeline now; or, gone, does so no longer. */
  onNew: (postId: string, authorId: string | null, gone?: boolean) => void;
  /** The connection is back: something may have been missed. */
  onReturn: () => void;
}

/** Keeps the posts on screen true: counts are written down, edits and deletions fetched in one batch. */
export function useLiveTimeline({ timeline, key, leave }: LiveTimeline, handlers: Handlers): void {
  const client = useApolloClient();
  const latest = useRef(handlers);
  const changed = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = handlers;
  });

  useSubscription(TimelineChangedSubscription, {
    variables: { input: { timeline, key } },
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      const change = data?.timelineChanged;
      if (change === undefined) return;
      const { kind, postId } = change;
      if (kind === 'NEW') {
        latest.current.onNew(postId, change.authorId);
        return;
      }
      if (!latest.current.shown().includes(postId)) return;
      if (kind === 'LEFT') {
        leave?.(client.cache, postId);
        latest.current.onNew(postId, null, true);
        return;
      }
      if (kind === 'COUNTS') {
        writeCounts(client, change);
        return;
      }
      changed.current.add(postId);
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        const ids = [...changed.current];
        changed.current.clear();
        inBackground(readPosts(client, ids));
      }, GATHER_MS);
    },
  });

  useEffect(() => {
    const stop = connection.onReturn(() => {
      inBackground(readPosts(client, latest.current.shown()));
      latest.current.onReturn();
    });
    return () => {
      stop();
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [client]);
}

interface Counts {
  postId: string;
  replyCount: number | null;
  repostCount: number | null;
  quoteCount: number | null;
  reactions: readonly object[] | null;
}

function writeCounts(client: ApolloClient, { postId, ...counts }: Counts): void {
  const given = Object.entries(counts).filter(([name, value]) => name in COUNTED && value !== null);
  client.cache.modify({
    id: `Post:${postId}`,
    fields: Object.fromEntries(given.map(([name, value]) => [name, () => value])),
  });
}

const COUNTED = { replyCount: true, repostCount: true, quoteCount: true, reactions: true };

/** Reads posts anew. Those the server leaves out are no longer for this reader: they leave the page. */
async function readPosts(client: ApolloClient, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const { data } = await client.query({
      query: PostsOnScreenQuery,
      variables: { ids: batch },
      fetchPolicy: 'network-only',
    });
    const found = new Set(data?.posts.map(({ id }) => id));
    for (const id of batch) if (!found.has(id)) client.cache.evict({ id: `Post:${id}` });
  }
  client.cache.gc();
}
