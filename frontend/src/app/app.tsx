import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { RouterProvider } from 'react-router/dom';
import { createBreveClient } from '../apollo/client.js';
import { inBackground } from '../apollo/in-background.js';
import { AnnouncerRoot } from '../ui/announcer.js';
import { IntlRoot } from './intl-root.js';
import { createRouter } from './router.js';
import { isOpenPath, signInAddress } from './session-end.js';

const client = createBreveClient(() => {
  const { location } = router.state;
  if (isOpenPath(location.pathname)) return;
  const left = router.navigate(signInAddress(location), { replace: true });
  inBackground(Promise.resolve(left).then(() => client.clearStore()));
});

const router = createRouter(client);

export function App(): ReactNode {
  return (
    <ApolloProvider client={client}>
      <IntlRoot>
        <AnnouncerRoot>
          <RouterProvider router={router} />
        </AnnouncerRoot>
      </IntlRoot>
    </ApolloProvider>
  );
}
