import { createContext, useContext } from 'react';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';

/** Who reads: the person of this session and what they may do. Every page within the closed door has one. */
export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      email
      roles
      mayAnnounce
      mayAdminister
      mayModerate
      shortcutsEnabled
      firstVisit
      unreadNotificationCount
      draft {
        text
        kind
        visibility
        teamId
        updatedAt
      }
      company {
        name
        language
        timeZone
        currency
      }
      person {
        id
        handle
        displayName
        title
        language
        timeZone
        avatar {
          initials
          hue
        }
        teams {
          isLead
          team {
            id
            handle
            displayName
          }
        }
      }
    }
  }
`);

export type Viewer = ResultOf<typeof ViewerQuery>['viewer'];

export const ViewerContext = createContext<Viewer | null>(null);

/** The viewer. Only within the closed door: the pages in front of it have none. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error('useViewer in front of the closed door');
  return viewer;
}
