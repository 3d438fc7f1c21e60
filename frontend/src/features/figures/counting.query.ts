import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';

export const CountedFragment = graphql(`
  fragment Counted on Topic @_unmask {
    id
    key
    name
    hasMetrics
    viewerMayEdit
    metrics {
      id
      nameFr
      nameEn
      unit
      labels
      nouns
      rule
      numeratorId
      denominatorId
      decimals
      taxNote
      targets {
        period
        value
        team {
          id
          displayName
        }
      }
      isDefault
      retiredAt
    }
    counting {
      dayEnd
      closesAt
      reportingTeams {
        id
        displayName
      }
    }
  }
`);

export const CountingQuery = graphql(
  `
    query Counting($name: String!) {
      topic(name: $name) {
        id
        ...Counted
      }
    }
  `,
  [CountedFragment],
);

export const AddMetricMutation = graphql(
  `
    mutation AddMetric($input: AddMetricInput!) {
      addMetric(input: $input) {
        topic {
          id
          ...Counted
        }
      }
    }
  `,
  [CountedFragment],
);

export const UpdateMetricMutation = graphql(`
  mutation UpdateMetric($input: UpdateMetricInput!) {
    updateMetric(input: $input) {
      metric {
        id
        nameFr
        nameEn
        unit
        labels
        nouns
        decimals
        taxNote
        targets {
          period
          value
          team {
            id
            displayName
          }
        }
        isDefault
      }
    }
  }
`);

export const RemoveMetricMutation = graphql(
  `
    mutation RemoveMetric($input: MetricIdInput!) {
      removeMetric(input: $input) {
        topic {
          id
          ...Counted
        }
      }
    }
  `,
  [CountedFragment],
);

export const RetireMetricMutation = graphql(
  `
    mutation RetireMetric($input: MetricIdInput!) {
      retireMetric(input: $input) {
        topic {
          id
          ...Counted
        }
      }
    }
  `,
  [CountedFragment],
);

export const ResumeMetricMutation = graphql(
  `
    mutation ResumeMetric($input: MetricIdInput!) {
      resumeMetric(input: $input) {
        topic {
          id
          ...Counted
        }
      }
    }
  `,
  [CountedFragment],
);

export const SetMetricTargetsMutation = graphql(
  `
    mutation SetMetricTargets($input: SetMetricTargetsInput!) {
      setMetricTargets(input: $input) {
        topic {
          id
          ...Counted
        }
      }
    }
  `,
  [CountedFragment],
);

export const SetTopicCountingMutation = graphql(
  `
    mutation SetTopicCounting($input: SetTopicCountingInput!) {
      setTopicCounting(input: $input) {
        topic {
          id
          ...Counted
        }
      }
    }
  `,
  [CountedFragment],
);

export type CountedTopic = ResultOf<typeof CountedFragment>;
export type MetricData = CountedTopic['metrics'][number];
export type TargetData = MetricData['targets'][number];
