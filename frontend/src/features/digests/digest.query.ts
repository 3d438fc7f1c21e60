import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { DealSumsFragment } from '../deals/deal-board.query.js';
import { PersonLineFragment } from '../people/person-line.js';
import { PostTextFragment } from '../posts/post-text.js';

export const DigestFragment = graphql(
  `
    fragment DigestContent on Digest {
      id
      from
      madeAt
      lineCount
      teams {
        id
        handle
        displayName
      }
      topics {
        id
        key
        name
      }
      sections {
        name
        shownFirst
        leftOut
        deals {
          ...DealSums
        }
        lines {
          id
          reason
          count
          since
          search
          followedTopic {
            id
            name
          }
          project {
            topic {
              id
              key
              name
            }
            day
            health
            givenCount
            expectedCount
            blockedSince
            heardOn
          }
          post {
            id
            kind
            createdAt
            visibility
            author {
              id
              displayName
              ...PersonLine
            }
            inReplyTo {
              id
              text
              lang
            }
            ...PostText
          }
          figure {
            metricId
            nameFr
            nameEn
            unit
            decimals
            expectedCount
            topic {
              id
              key
              name
            }
            team {
              id
              handle
              displayName
            }
            missingTeams {
              id
              displayName
            }
            day {
              start
              before
              value
              previous
            }
            weekToDate {
              start
              before
              value
              previous
            }
            week {
              start
              before
              value
              previous
            }
            days {
              day
              value
            }
          }
        }
      }
    }
  `,
  [DealSumsFragment, PersonLineFragment, PostTextFragment],
);

export const DigestQuery = graphql(
  `
    query Digest($teams: [String!]!, $topics: [String!]!, $days: Int) {
      digest(teams: $teams, topics: $topics, days: $days) {
        ...DigestContent
      }
    }
  `,
  [DigestFragment],
);

export type DigestData = ResultOf<typeof DigestFragment>;
export type DigestSectionData = DigestData['sections'][number];
export type DigestLineData = DigestSectionData['lines'][number];
export type DigestFigureData = NonNullable<DigestLineData['figure']>;
export type DigestProjectData = NonNullable<DigestLineData['project']>;
export type DigestPostData = NonNullable<DigestLineData['post']>;
