import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router';

/** Goes through the door with the session just opened; nothing read before it is kept. */
export function useEnter(): (place: string) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return async (place) => {
    await client.clearStore();
    await navigate(place, { replace: true });
  };
}
