import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { PersonLineFragment } from '../people/person-line.js';

export const AdminPersonFragment = graphql(
  `
    fragment AdminPersonRow on AdminPerson {
      person {
        id
        handle
        displayName
        title
        active
        ...PersonLine
      }
      email
      roles
      suspendedAt
    }
  `,
  [PersonLineFragment],
);

export type AdminPersonRow = ResultOf<typeof AdminPersonFragment>;
