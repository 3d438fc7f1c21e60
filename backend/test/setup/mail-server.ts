import type { AddressInfo } from 'node:net';

import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

import type { MailConfig } from '../../src/platform/config/mail-config.js';

/**
 * How the server treats the next mails: takes them; refuses the recipient for good or for now; refuses or drops the
 * connection after the words; never greets; never answers the words.
 */
export type MailManner =
  'accept' | 'refuse' | 'busy' | 'refuse-words' | 'drop-after-words' | 'hang-at-once' | 'hang-after-words';

/** A real SMTP server on loopback. */
export interface MailServer {
  manner: MailManner;
  /** Everything that was taken, parsed back, in order of arrival. */
  readonly received: readonly Email[];
  /** How many mails were handed over in words, whatever was answered. */
  readonly handedOver: number;
  /** For `TestNetwork.start({ mail: server.config })`. Patient: the machine may be busy. */
  readonly config: MailConfig;
  stop(): Promise<void>;
}

function refusal(code: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode: code });
}

/** @param credentials the server asks for these */
export async function startMailServer(credentials: MailConfig['credentials'] = null): Promise<MailServer> {
  const received: Email[] = [];
  const state = { manner: 'accept' as MailManner, handedOver: 0 };
  const server = new SMTPServer({
    authOptional: credentials === null,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1,
    onConnect: (_session, callback) => {
      if (state.manner !== 'hang-at-once') callback();
    },
    onAuth: (auth, _session, callback) => {
      const isRight = auth.username === credentials?.user && auth.password === credentials?.password;
      if (isRight) callback(null, { user: auth.username });
      else callback(refusal(535, 'who are you?'));
    },
    onRcptTo: (_address, _session, callback) => {
      if (state.manner === 'refuse') callback(refusal(550, 'no such mailbox'));
      else if (state.manner === 'busy') callback(refusal(451, 'come back later'));
      else callback();
    },
    onData: (stream, session, callback) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        state.handedOver += 1;
        if (state.manner === 'hang-after-words') return;
        if (state.manner === 'drop-after-words') {
          for (const connection of server.connections as Set<{ id: string; _socket: { destroy(): void } }>) {
            if (connection.id === session.id) connection._socket.destroy();
          }
          return;
        }
        if (state.manner === 'refuse-words') return callback(refusal(554, 'this is spam'));
        void PostalMime.parse(Buffer.concat(parts)).then((mail) => {
          received.push(mail);
          callback();
        });
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    get manner(): MailManner {
      return state.manner;
    },
    set manner(manner: MailManner) {
      state.manner = manner;
    },
    get handedOver(): number {
      return state.handedOver;
    },
    received,
    config: {
      host: '127.0.0.1',
      port,
      secure: false,
      requireTls: false,
      credentials,
      from: { name: 'Brève', address: 'breve@colibri.test' },
      timeout: 20_000,
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
