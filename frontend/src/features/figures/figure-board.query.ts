import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { QuotedPostFragment } from '../posts/quoted-post.js';

export const FigureBoardQuery = graphql(`
  query FigureBoard($topic: String!, $team: String, $by: FigurePeriod!) {
    figureBoard(topic: $topic, team: $team, by: $by) {
      topic {
        id
        name
        key
      }
      team {
        id
        handle
        displayName
      }
      expectedTeams {
        id
        handle
        displayName
      }
      series {
        id
        unit
        metric {
          id
          nameFr
          nameEn
          decimals
          rule
          taxNote
          target
          isDefault
          unit
        }
        points {
          start
          before
          isPartial
          value
          correctedCount
          previous
          weekBefore
          yearBefore
          reportedCount
          missingTeams {
            id
            displayName
          }
        }
      }
    }
  }
`);

export type FigureBoardData = ResultOf<typeof FigureBoardQuery>['figureBoard'];
export type SeriesData = FigureBoardData['series'][number];
export type PointData = SeriesData['points'][number];
export type PeriodName = 'DAY' | 'WEEK' | 'MONTH';

export const FigurePostsQuery = graphql(
  `
    query FigurePosts(
      $topic: String!
      $team: String
      $metricId: ID!
      $unit: String!
      $from: String!
      $before: String!
    ) {
      figurePosts(
        topic: $topic
        team: $team
        metricId: $metricId
        unit: $unit
        from: $from
        before: $before
      ) {
        id
        ...QuotedPost
      }
    }
  `,
  [QuotedPostFragment],
);

export const FigureCsvQuery = graphql(`
  query FigureCsv($topic: String!, $team: String, $from: String!, $to: String!) {
    figureCsv(topic: $topic, team: $team, from: $from, to: $to)
  }
`);

export const FiguresChangedSubscription = graphql(`
  subscription FiguresChanged($input: TimelineChangedInput!) {
    timelineChanged(input: $input) {
      kind
    }
  }
`);
