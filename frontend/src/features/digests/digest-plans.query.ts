import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { DigestFragment } from './digest.query.js';

export const DigestPlansQuery = graphql(`
  query DigestPlans {
    digestPlans {
      mailEnabled
      plans {
        id
        days
        at
        timeZone
        byMail
        withSearches
        nextDueAt
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
        editions {
          id
          madeAt
        }
      }
    }
    teams {
      id
      handle
      displayName
    }
  }
`);

export const SaveDigestPlanMutation = graphql(`
  mutation SaveDigestPlan($input: DigestPlanInput!) {
    saveDigestPlan(input: $input) {
      plan {
        id
      }
    }
  }
`);

export const DeleteDigestPlanMutation = graphql(`
  mutation DeleteDigestPlan($input: DigestPlanIdInput!) {
    deleteDigestPlan(input: $input) {
      planId
    }
  }
`);

export const MakeDigestMutation = graphql(`
  mutation MakeDigest($input: DigestPlanIdInput!) {
    makeDigest(input: $input) {
      digest {
        id
      }
    }
  }
`);

export const DigestEditionQuery = graphql(
  `
    query DigestEdition($id: ID!) {
      digestEdition(id: $id) {
        ...DigestContent
      }
    }
  `,
  [DigestFragment],
);

export type DigestPlansData = ResultOf<typeof DigestPlansQuery>;
export type DigestPlanData = DigestPlansData['digestPlans']['plans'][number];
