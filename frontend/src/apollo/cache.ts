import { InMemoryCache } from '@apollo/client/cache';
import type { Reference } from '@apollo/client/cache';
import { pages } from './pages.js';

/** The one place where the page keeps what the server said. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: { Actor: ['Person', 'Team'], Mentioned: ['Person', 'Team'] },
    typePolicies: {
      Query: {
        fields: {
          homeTimeline: pages(),
          companyTimeline: pages(),
          kindTimeline: pages(['kind']),
          mentionTimeline: pages(),
          aboutMe: pages(['list']),
          bookmarkTimeline: pages(),
          topics: pages(['order']),
          followedTopics: pages(),
          people: pages(['query', 'teamHandle']),
          searchPosts: pages(['query', 'order']),
          searchPeople: pages(['query']),
          searchTopics: pages(['query']),
          notifications: pages(),
          adminPeople: pages(['query']),
          deals: pages(['from', 'to', 'team', 'topic', 'client', 'outcome']),
          // A list on its own page reads what another page has already brought.
          post: {
            read: (known: Reference | undefined, { args, toReference }) =>
              known ?? byId('Post', args, toReference),
          },
        },
      },
      Post: {
        fields: {
          replies: pages(),
          reactedBy: pages(),
          repostedBy: pages(),
          viewerMay: { merge: true },
          question: { merge: true },
        },
      },
      Person: { fields: { posts: pages(['tab']), avatar: { merge: true } } },
      Team: { fields: { posts: pages() } },
      Topic: { fields: { posts: pages() } },
      SavedSearch: { fields: { posts: pages() } },
      Viewer: { keyFields: [] },
      Company: { keyFields: [] },
      AdminPerson: { keyFields: ['person', ['id']] },
    },
  });
}

function byId<R>(
  typename: string,
  args: Record<string, unknown> | null,
  toReference: (object: { __typename: string; id: string }) => R,
): R | undefined {
  const id = args?.id;
  return typeof id === 'string' ? toReference({ __typename: typename, id }) : undefined;
}
