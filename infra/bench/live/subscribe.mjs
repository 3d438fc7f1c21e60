import WebSocket from 'ws';
import { subscriptionOf } from '../requests.mjs';

/**
 * Opens what a page opens that waits for posts of the company.
 * @param {string} origin
 * @param {string} token
 * @param {(postId: string, at: number) => void} onNew
 * @returns {Promise<WebSocket>} once the server has taken it
 */
export function subscribe(origin, token, onNew) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { origin, cookie: `breve=${token}` },
    });
    socket.once('error', reject);
    socket.once('close', (code) => reject(new Error(`A socket was closed (${code}).`)));
    socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
    socket.on('message', (data) => {
      const at = performance.now();
      const message = JSON.parse(String(data));
      if (message.type === 'connection_ack') {
        const variables = { input: { timeline: 'COMPANY', key: null } };
        const payload = {
          operationName: 'TimelineChanged',
          query: subscriptionOf('timeline-changed'),
          variables,
        };
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
        resolve(socket);
      } else if (message.type === 'ping') socket.send(JSON.stringify({ type: 'pong' }));
      else if (message.type === 'error') reject(new Error(JSON.stringify(message.payload)));
      else if (message.type === 'next') {
        const change = message.payload.data?.timelineChanged;
        if (change?.kind === 'NEW') onNew(change.postId, at);
      }
    });
  });
}
