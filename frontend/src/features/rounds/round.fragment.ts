import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { PersonLineFragment } from '../people/person-line.js';
import { PostTextFragment } from '../posts/post-text.js';

const RoundLineFragment = graphql(
  `
    fragment RoundLineView on RoundLine @_unmask {
      health
      repeated
      isLate
      post {
        id
        text
        createdAt
        author {
          id
          ...PersonLine
        }
        ...PostText
      }
    }
  `,
  [PersonLineFragment, PostTextFragment],
);

const RoundDayFragment = graphql(
  `
    fragment RoundDayView on RoundDay @_unmask {
      id
      day
      closesAt
      isClosed
      health
      blockedSince
      givenCount
      expectedCount
      saidBy {
        id
        displayName
      }
      awaited {
        id
        handle
        ...PersonLine
      }
      lines {
        ...RoundLineView
      }
    }
  `,
  [PersonLineFragment, RoundLineFragment],
);

/** A round as a wall shows it. */
export const RoundFragment = graphql(
  `
    fragment RoundView on Round @_unmask {
      id
      tag
      closesAt
      timeZone
      days
      isRunning
      isStopped
      viewerTakesPart
      viewerMaySet
      viewerLeads
      topic {
        id
        key
        name
      }
      lead {
        id
        ...PersonLine
      }
      opening {
        id
        visibility
        audienceTeam {
          id
          displayName
        }
      }
      today {
        ...RoundDayView
      }
      report {
        ...RoundDayView
      }
      strip {
        day
        health
        givenCount
        expectedCount
      }
      viewerLine {
        ...RoundLineView
      }
      viewerLastLine {
        ...RoundLineView
      }
    }
  `,
  [PersonLineFragment, RoundDayFragment, RoundLineFragment],
);

export type RoundData = ResultOf<typeof RoundFragment>;
export type RoundDayData = NonNullable<RoundData['today']>;
export type RoundLineData = RoundDayData['lines'][number];
export type HealthName = NonNullable<RoundDayData['health']>;

export const RoundsQuery = graphql(
  `
    query Rounds {
      rounds {
        ...RoundView
      }
    }
  `,
  [RoundFragment],
);

export const RoundQuery = graphql(
  `
    query Round($topic: String!, $day: String) {
      topic(name: $topic) {
        id
        key
        name
        viewerMayOpenRound
      }
      round(topic: $topic, day: $day) {
        ...RoundView
      }
    }
  `,
  [RoundFragment],
);
