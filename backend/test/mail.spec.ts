import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { readConfig } from '../src/platform/config/config.js';
import { Sql } from '../src/platform/database/sql.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { MailSender } from '../src/platform/mail/mail-sender.js';
import { Mails, type ComposedMail, type WrittenMail } from '../src/platform/mail/mails.js';
import { type MailServer, startMailServer } from './setup/mail-server.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const STATUS = `{ mailStatus { enabled from undelivered {
  id subject state attempts lastError address person { handle } } } }`;
const AGAIN = `mutation ($id: ID!) { sendMailAgain(input: { mailId: $id }) { mailStatus { undelivered { id } } } }`;
const LEAVE = `mutation ($id: ID!) { leaveMail(input: { mailId: $id }) { mailStatus { undelivered { id } } } }`;

interface Status {
  mailStatus: { undelivered: { id: string; subject: string; state: string; lastError: string | null }[] };
}

const MINUTE = 60_000;

describe('mail', () => {
  let server: MailServer;
  let network: TestNetwork;
  let second: TestInstance;
  let admin: TestPerson;
  let bob: TestPerson;
  let turn = 0;

  beforeAll(async () => {
    server = await startMailServer({ user: 'breve', password: 'p@ss:word' });
    // Not long: some of these servers never answer.
    const mail = { ...server.config, timeout: 1_500 };
    network = await TestNetwork.start({ mail });
    second = await startInstance(network.database.appUrl, { mail });
    admin = await network.join('ada', [RoleName.ADMINISTRATOR]);
    bob = await network.join('bob');
  });
  afterAll(async () => {
    await second.stop();
    await network.stop();
    await server.stop();
  });
  beforeEach(async () => {
    await network.service(Sql).rows('DELETE FROM mail');
    (server.received as unknown[]).length = 0;
    server.manner = 'accept';
    turn += 1;
  });

  /** So far ahead that the loop of the running instances, which goes by the real clock, finds nothing due. */
  function later(minutes: number): Date {
    return new Date(Date.now() + 10 * 24 * 60 * MINUTE + minutes * MINUTE);
  }

  async function add(mail: Partial<WrittenMail> = {}, rows = network): Promise<boolean> {
    const written: WrittenMail = {
      key: `test:${String(turn)}`,
      personId: bob.id,
      subject: 'L’essentiel · Été à Saint-Étienne',
      html: '<p>Été &amp; <b>œuvre</b></p>',
      text: 'Été & œuvre\n.\nUne ligne qui commence par un point',
      ...mail,
    };
    return rows.service(UnitOfWork).run(async (transaction) => {
      const isWritten = await rows.service(Mails).add(transaction, written);
      await transaction.rows('UPDATE mail SET next_attempt_at = $1 WHERE attempts = 0', [later(0)]);
      return isWritten;
    });
  }

  function tick(minutes: number, instance: TestInstance = network.instance): Promise<void> {
    return instance.app.get(MailSender).tick(later(minutes));
  }

  async function states(): Promise<{ state: string; attempts: number; html: string | null }[]> {
    return network.service(Sql).rows('SELECT state, attempts, html FROM mail ORDER BY created_at, id');
  }

  async function undelivered(): Promise<Status['mailStatus']['undelivered']> {
    return (await admin.caller.get<Status>(STATUS)).mailStatus.undelivered;
  }

  it('arrives whole, in both forms, with its headers, and is then forgotten', async () => {
    await add({
      headers: { 'List-Id': '<essentiel.breve.localhost>' },
      unsubscribeUrl: 'https://breve.test/digests/unsubscribe/abc',
    });
    await tick(0);
    const [mail] = server.received;
    expect(mail).toMatchObject({
      subject: 'L’essentiel · Été à Saint-Étienne',
      from: { name: 'Brève', address: 'breve@colibri.test' },
      to: [{ name: 'Bob', address: 'bob@colibri.test' }],
    });
    expect(mail?.html).toContain('Été &amp; <b>œuvre</b>');
    expect(mail?.text?.trimEnd()).toBe('Été & œuvre\n.\nUne ligne qui commence par un point');
    expect(mail?.messageId).toMatch(/^<[0-9a-f]{40}@localhost>$/);
    const headers = Object.fromEntries(mail?.headers.map(({ key, value }) => [key, value]) ?? []);
    expect(headers).toMatchObject({
      'list-id': '<essentiel.breve.localhost>',
      'list-unsubscribe': '<https://breve.test/digests/unsubscribe/abc>',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      'auto-submitted': 'auto-generated',
    });
    expect(await states()).toEqual([{ state: 'SENT', attempts: 1, html: null }]);
  });

  it('is written once a key, in the transaction of the caller, and sent once by two instances', async () => {
    expect(await add()).toBe(true);
    expect(await add({ subject: 'the same again' })).toBe(false);
    const rolledBack = network.service(UnitOfWork).run(async (transaction) => {
      await network.service(Mails).add(transaction, {
        key: `gone:${String(turn)}`,
        personId: bob.id,
        subject: 's',
        html: 'h',
        text: 't',
      });
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    for (let index = 0; index < 5; index += 1) await add({ key: `many:${String(turn)}:${String(index)}` });
    await Promise.all([tick(0), tick(0, second), tick(0), tick(0, second)]);
    expect(server.received).toHaveLength(6);
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(6);
    expect(new Set((await states()).map(({ state }) => state))).toEqual(new Set(['SENT']));
  });

  it.each(['busy', 'hang-at-once'] as const)(
    'is tried again with growing pauses, then shown: %s',
    async (manner) => {
      server.manner = manner;
      await add();
      const tries: number[] = [];
      let attempts = 0;
      for (const minute of [0, 0.5, 1, 5, 6.5, 21, 80, 325, 1050, 5000]) {
        await tick(minute);
        const [row] = await states();
        if (row && row.attempts > attempts) tries.push(minute);
        attempts = row?.attempts ?? 0;
      }
      expect(tries).toEqual([0, 1, 6.5, 80, 325, 1050, 5000]);
      expect(server.received).toEqual([]);
      expect(await undelivered()).toMatchObject([
        { state: 'FAILED', attempts: 7, person: { handle: 'bob' } },
      ]);
      server.manner = 'accept';
      const [failed] = await undelivered();
      await admin.caller.get(AGAIN, { id: failed?.id });
      expect(await undelivered()).toEqual([]);
      await tick(6000);
      expect(server.received).toHaveLength(1);
    },
  );

  it.each(['refuse', 'refuse-words'] as const)('that is refused is shown at once: %s', async (manner) => {
    server.manner = manner;
    await add();
    await tick(0);
    await tick(9000);
    const [failed] = await undelivered();
    expect(failed).toMatchObject({ state: 'FAILED', attempts: 1 });
    expect(failed?.lastError).toMatch(/no such mailbox|this is spam/);
    await admin.caller.get(LEAVE, { id: failed?.id });
    expect(await undelivered()).toEqual([]);
    expect(await states()).toEqual([{ state: 'LEFT', attempts: 1, html: null }]);
  });

  it.each(['drop-after-words', 'hang-after-words'] as const)(
    'whose words were handed over without an answer is never sent again by itself: %s',
    async (manner) => {
      const before = server.handedOver;
      server.manner = manner;
      await add();
      await tick(0);
      expect(await undelivered()).toMatchObject([{ state: 'UNKNOWN', attempts: 1 }]);
      server.manner = 'accept';
      for (const minute of [1, 60, 9000]) await tick(minute);
      expect(server.handedOver).toBe(before + 1);
      expect(server.received).toEqual([]);
    },
  );

  it('that was claimed by an instance that died is shown, not sent', async () => {
    await add();
    await network
      .service(Sql)
      .rows(`UPDATE mail SET state = 'SENDING', attempts = 1, claimed_at = $1`, [later(0)]);
    await tick(5);
    expect(await states()).toMatchObject([{ state: 'SENDING' }]);
    await tick(16);
    expect(await undelivered()).toMatchObject([{ state: 'UNKNOWN', lastError: null }]);
    await tick(9000);
    expect(server.received).toEqual([]);
  });

  it('does not reach somebody suspended meanwhile', async () => {
    const carol = await network.join(`carol${String(turn)}`);
    await add({ personId: carol.id });
    await admin.caller.get(
      'mutation ($id: ID!) { suspendPerson(input: { personId: $id }) { adminPerson { email } } }',
      { id: carol.id },
    );
    await tick(0);
    expect(server.received).toEqual([]);
    expect(await states()).toEqual([{ state: 'DROPPED', attempts: 1, html: null }]);
  });

  it('can be composed when it leaves', async () => {
    let words: string | null = 'as of now';
    network
      .service(Mails)
      .register('test', (_person, reference) =>
        Promise.resolve(words === null ? null : { html: `<p>${words} ${reference}</p>`, text: words }),
      );
    const mail: Omit<ComposedMail, 'key'> = {
      personId: bob.id,
      subject: 's',
      composer: 'test',
      reference: 'r1',
    };
    await network.service(UnitOfWork).run(async (transaction) => {
      for (const key of ['composed:1', 'composed:2']) {
        await network.service(Mails).add(transaction, { ...mail, key });
      }
      await transaction.rows(`UPDATE mail SET next_attempt_at = $1 WHERE key = 'composed:1'`, [later(0)]);
      await transaction.rows(`UPDATE mail SET next_attempt_at = $1 WHERE key = 'composed:2'`, [later(1)]);
    });
    await tick(0);
    words = null;
    await tick(1);
    expect(server.received.map(({ html }) => html?.trim())).toEqual(['<p>as of now r1</p>']);
    expect((await states()).map(({ state }) => state)).toEqual(['SENT', 'DROPPED']);
  });

  it('is forgotten after a month, or three when nobody decided', async () => {
    await add();
    await tick(0);
    server.manner = 'refuse';
    await add({ key: `refused:${String(turn)}` });
    await tick(0);
    await tick(25 * 24 * 60);
    expect((await states()).map(({ state }) => state)).toEqual(['FAILED']);
    await tick(85 * 24 * 60);
    expect(await states()).toEqual([]);
  });

  it('is off without a server: nothing is written, and administrators are told', async () => {
    const silent = await TestNetwork.start();
    try {
      expect(await add({}, silent)).toBe(false);
      const ada = await silent.join('ada', [RoleName.ADMINISTRATOR]);
      expect(await ada.caller.get(STATUS)).toEqual({
        mailStatus: { enabled: false, from: null, undelivered: [] },
      });
    } finally {
      await silent.stop();
    }
  });
});

describe('the configuration of mail', () => {
  const environment = { BREVE_SMTP_URL: 'smtp://me:p%40ss@mail.test', BREVE_MAIL_FROM: 'Wire <wire@x.test>' };

  it('is read once, and a password asks for an encrypted connection', () => {
    expect(readConfig(environment, []).mail).toMatchObject({
      host: 'mail.test',
      port: 587,
      secure: false,
      requireTls: true,
      credentials: { user: 'me', password: 'p@ss' },
      from: { name: 'Wire', address: 'wire@x.test' },
    });
    expect(
      readConfig({ BREVE_SMTP_URL: 'smtps://mail.test', BREVE_MAIL_FROM: 'wire@x.test' }, []).mail,
    ).toMatchObject({ port: 465, secure: true, requireTls: false, credentials: null });
    expect(readConfig({}, []).mail).toBeNull();
  });

  it.each([
    { BREVE_SMTP_URL: 'smtp://mail.test' },
    { BREVE_MAIL_FROM: 'wire@x.test' },
    { ...environment, BREVE_SMTP_URL: 'https://mail.test' },
    { ...environment, BREVE_SMTP_URL: 'mail.test' },
    { ...environment, BREVE_MAIL_FROM: 'wire' },
    { ...environment, BREVE_MAIL_FROM: 'a@b.test\r\nBcc: c@d.test' },
  ])('is refused at the start: %j', (given) => {
    expect(() => readConfig(given, [])).toThrow(/BREVE_(SMTP_URL|MAIL_FROM)/);
  });
});
