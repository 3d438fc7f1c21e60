import { Readable } from 'node:stream';

import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

import type { MailConfig } from '../config/mail-config.js';

/** A mail with everything that a server needs. */
export interface OutgoingMail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly messageId: string;
  readonly date: Date;
}

/**
 * What became of handing a mail over. `later`: certainly not delivered, may be tried again, and `reachable` tells
 * whether the server spoke at all. `refused`: not delivered, and trying again is of no use. `unknown`: the words were
 * handed over, but no answer came.
 */
export type Handover =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'later'; readonly reachable: boolean; readonly error: string }
  | { readonly outcome: 'refused' | 'unknown'; readonly error: string };

/** Hands one mail over on a connection of its own. Never throws, and never takes longer than six times the timeout. */
export async function handOver(config: MailConfig, mail: OutgoingMail): Promise<Handover> {
  const message = await buildMessage(config, mail);
  const connection = new SMTPConnection({
    host: config.host,
    port: config.port,
    secure: config.secure,
    requireTLS: config.requireTls,
    connectionTimeout: config.timeout,
    greetingTimeout: config.timeout,
    socketTimeout: config.timeout,
    dnsTimeout: config.timeout,
  });
  let hasBegun = false;
  // A stream is read only after the server has asked for the words: before that nothing can have been delivered.
  const words = new Readable({
    read(): void {
      hasBegun = true;
      this.push(message);
      this.push(null);
    },
  });
  try {
    await beforeDeadline(config.timeout * 6, async () => {
      await new Promise<void>((resolve, reject) => {
        connection.on('error', reject);
        connection.on('end', () => reject(new Error('The server ended the connection.')));
        connect(connection, config, mail, words).then(resolve, reject);
      });
    });
    connection.quit();
    return { outcome: 'sent' };
  } catch (error) {
    connection.close();
    return judge(error, hasBegun);
  }
}

async function connect(
  connection: SMTPConnection,
  config: MailConfig,
  mail: OutgoingMail,
  words: Readable,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    connection.connect((error) => (error ? reject(error) : resolve()));
  });
  const { credentials } = config;
  if (credentials !== null) {
    await new Promise<void>((resolve, reject) => {
      connection.login({ user: credentials.user, pass: credentials.password }, (error) =>
        error ? reject(error) : resolve(),
      );
    });
  }
  await new Promise<void>((resolve, reject) => {
    connection.send({ from: config.from.address, to: [mail.to.address] }, words, (error) =>
      error ? reject(error) : resolve(),
    );
  });
}

async function buildMessage(config: MailConfig, mail: OutgoingMail): Promise<Buffer> {
  return new MailComposer({
    from: config.from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: mail.messageId,
    date: mail.date,
    headers: { ...mail.headers, 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

async function beforeDeadline(milliseconds: number, work: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The server took too long.')), milliseconds);
  });
  try {
    await Promise.race([work(), deadline]);
  } finally {
    clearTimeout(timer);
  }
}

function judge(error: unknown, hasBegun: boolean): Handover {
  const { responseCode, code, message } = error as { responseCode?: number; code?: string; message?: string };
  const said = (message ?? String(error)).replace(/\s+/g, ' ').slice(0, 500);
  if (responseCode === undefined && hasBegun) return { outcome: 'unknown', error: said };
  // A refused sign-in is a matter of the configuration, not of this mail.
  const isRefusal = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH';
  if (isRefusal && (hasBegun || code === 'EENVELOPE')) return { outcome: 'refused', error: said };
  return { outcome: 'later', reachable: responseCode !== undefined && code !== 'EAUTH', error: said };
}
