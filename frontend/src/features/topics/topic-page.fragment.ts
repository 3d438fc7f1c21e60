import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { PersonLineFragment } from '../people/person-line.js';
import { KeptApartFragment } from './kept-apart.js';
import { MergedTopicsFragment } from './merged-topics.js';

/** What a topic's page says of it, beside its posts. */
export const TopicPageFragment = graphql(
  `
    fragment TopicPage on Topic {
      id
      key
      name
      kind
      nameFr
      nameEn
      description
      owner {
        id
        handle
        ...PersonLine
      }
      followerCount
      postCount
      hasMetrics
      hasRound
      viewerMayOpenRound
      viewerFollows
      viewerFollowLevel
      viewerMutes
      viewerMayEdit
      viewerMayMerge
      isOfficial
      viewerMayCurate
      viewerMayMarkOfficial
      ...MergedTopics
      ...KeptApart
      activity {
        date
        postCount
      }
      relatedTopics {
        id
        key
        name
        postCount
      }
    }
  `,
  [PersonLineFragment, MergedTopicsFragment, KeptApartFragment],
);

export type TopicPageData = ResultOf<typeof TopicPageFragment>;
