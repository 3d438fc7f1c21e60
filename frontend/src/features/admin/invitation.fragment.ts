import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { PersonLineFragment } from '../people/person-line.js';

export const InvitationFragment = graphql(
  `
    fragment InvitationRow on Invitation {
      id
      email
      displayName
      status
      createdAt
      expiresAt
      team {
        id
        displayName
      }
      createdBy {
        id
        displayName
      }
      acceptedBy {
        id
        ...PersonLine
      }
    }
  `,
  [PersonLineFragment],
);

export type InvitationRow = ResultOf<typeof InvitationFragment>;
