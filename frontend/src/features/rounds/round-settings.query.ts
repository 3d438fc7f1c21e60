import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';

const PersonFragment = graphql(`
  fragment RoundPerson on Person @_unmask {
    id
    handle
    displayName
    avatar {
      initials
      hue
    }
  }
`);

const SettingsFragment = graphql(
  `
    fragment RoundSettings on Round @_unmask {
      id
      days
      closesAt
      timeZone
      startsOn
      endsOn
      isStopped
      viewerMaySet
      viewerLeads
      opening {
        id
      }
      lead {
        ...RoundPerson
      }
      participants {
        ...RoundPerson
      }
    }
  `,
  [PersonFragment],
);

export const RoundSettingsQuery = graphql(
  `
    query RoundSettings($topic: String!) {
      topic(name: $topic) {
        id
        key
        name
        viewerMayOpenRound
      }
      round(topic: $topic) {
        ...RoundSettings
      }
    }
  `,
  [SettingsFragment],
);

export const SetRoundMutation = graphql(
  `
    mutation SetRound($input: SetRoundInput!) {
      setRound(input: $input) {
        round {
          ...RoundSettings
        }
      }
    }
  `,
  [SettingsFragment],
);

export const StopRoundMutation = graphql(
  `
    mutation StopRound($input: RoundTopicInput!) {
      stopRound(input: $input) {
        round {
          ...RoundSettings
        }
      }
    }
  `,
  [SettingsFragment],
);

export const ResumeRoundMutation = graphql(
  `
    mutation ResumeRound($input: RoundTopicInput!) {
      resumeRound(input: $input) {
        round {
          ...RoundSettings
        }
      }
    }
  `,
  [SettingsFragment],
);

export type RoundSettingsData = ResultOf<typeof SettingsFragment>;
export type RoundTopicData = ResultOf<typeof RoundSettingsQuery>['topic'];
