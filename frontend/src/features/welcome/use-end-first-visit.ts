import { useMutation } from '@apollo/client/react';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import { useViewer } from '../people/viewer.js';

const EndFirstVisitMutation = graphql(`
  mutation EndFirstVisit {
    endFirstVisit {
      viewer {
        firstVisit
      }
    }
  }
`);

/**
 * Ends the first visit when its page is left, whichever way: until the server knows, home would lead back to it.
 *
 * @param staysClosed whether an address lies in front of the closed door, where one is sent without having chosen to
 */
export function useEndFirstVisit(staysClosed: (pathname: string) => boolean): void {
  const { firstVisit } = useViewer();
  const [endFirstVisit] = useMutation(EndFirstVisitMutation);
  const blocker = useBlocker(({ nextLocation }) => firstVisit && !staysClosed(nextLocation.pathname));

  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    const { proceed } = blocker;
    // Not reached: one goes on all the same, and comes here once more next time.
    void endFirstVisit().then(proceed, proceed);
  }, [blocker, endFirstVisit]);
}
