import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { QuotedPostFragment } from '../posts/quoted-post.js';

const FigureBoardFragment = graphql(`
  fragment FigureBoard on FigureBoard @_unmask {
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
        isDefault
        unit
        retiredAt
      }
      target {
        value
        sumOf {
          id
        }
      }
      points {
        start
        before
        isPartial
        value
        correctedCount
        holidays {
          own
          previous
          weekBefore
          yearBefore
        }
        previous
        weekBefore
        yearBefore
        reportedCount
        missingTeams {
          id
          displayName
        }
      }
      toDate {
        start
        before
        value
        previous
        yearBefore
      }
    }
  }
`);

export const FigureBoardQuery = graphql(
  `
    query FigureBoard($topic: String!, $team: String, $by: FigurePeriod!, $until: String) {
      figureBoard(topic: $topic, team: $team, by: $by, until: $until) {
        ...FigureBoard
      }
    }
  `,
  [FigureBoardFragment],
);

export const TeamFiguresQuery = graphql(
  `
    query TeamFigures($team: String!, $by: FigurePeriod!) {
      team(handle: $team) {
        id
        handle
        displayName
      }
      teamFigureBoards(team: $team, by: $by) {
        ...FigureBoard
      }
    }
  `,
  [FigureBoardFragment],
);

export type FigureBoardData = ResultOf<typeof FigureBoardFragment>;
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
        figures {
          id
          value
          firstValue
          replacedByValue
          unit
          day
          refused
          metric {
            id
            nameFr
            nameEn
            decimals
          }
          team {
            id
            displayName
          }
        }
        ...QuotedPost
      }
    }
  `,
  [QuotedPostFragment],
);

export type FigurePostData = ResultOf<typeof FigurePostsQuery>['figurePosts'][number];

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
