import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { migrate } from '../src/app/migrate.js';
import { startEmbeddedCluster } from '../src/embedded/start-embedded-cluster.js';
import { SetupService } from '../src/features/accounts/setup.service.js';
import { Sql } from '../src/platform/database/sql.js';
import { type TestInstance, startInstance } from './setup/test-instance.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const COMMAND = fileURLToPath(new URL('../dist/reset-password.js', import.meta.url));

interface Ended {
  code: number;
  out: string;
  err: string;
}

function run(args: string[], environment: Record<string, string>): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [COMMAND, ...args],
      { env: { PATH: process.env.PATH ?? '', ...environment } },
      (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe('the command that prints a reset link', () => {
  describe('on a database of one’s own', () => {
    let network: TestNetwork;
    let alice: TestPerson;
    beforeAll(async () => {
      network = await TestNetwork.start();
      alice = await network.join('alice');
    });
    afterAll(() => network.stop());

    function environment(): Record<string, string> {
      return { BREVE_DATABASE_URL: network.database.appUrl, BREVE_PUBLIC_URL: 'https://breve.colibri.test' };
    }

    it.each(['alice', '@alice', 'Alice@Colibri.test'])(
      'lets %s choose a new password',
      async (login) => {
        const { code, out, err } = await run([login], environment());
        expect([code, err]).toEqual([0, '']);
        const link = new URL(out.split('\n')[0] ?? '');
        expect(`${link.origin}${link.pathname}`).toBe('https://breve.colibri.test/reset');
        const caller = network.nobody();
        expect(
          await caller.get(
            'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { viewer { email } } }',
            {
              input: { token: link.searchParams.get('token'), newPassword: `a new password for ${login}` },
            },
          ),
        ).toEqual({ resetPassword: { viewer: { email: 'alice@colibri.test' } } });
      },
      240_000,
    );

    it('says what is wrong in one line', async () => {
      for (const args of [['nobody'], [], ['--demo=']]) {
        const { code, out, err } = await run(args, environment());
        expect([code, out]).toEqual([1, '']);
        expect(err.trim().split('\n')).toHaveLength(1);
      }
      await network.service(Sql).rows('UPDATE person SET suspended_at = now() WHERE id = $1', [alice.id]);
      expect(await run(['alice'], environment())).toMatchObject({
        code: 1,
        err: 'alice is suspended. An administrator reactivates them first.\n',
      });
      const unreachable = await run(['alice'], { BREVE_DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
      expect(unreachable.code).toBe(1);
      expect(unreachable.err).toContain('does not answer');
    }, 240_000);
  });

  describe('on the embedded database', () => {
    let dataDir: string;
    beforeAll(() => {
      dataDir = mkdtempSync(join(tmpdir(), 'breve-reset-'));
    });
    afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

    it('says where it looked when there is none, and makes none', async () => {
      const { code, err } = await run(['alice'], { BREVE_DATA_DIR: dataDir });
      expect(code).toBe(1);
      expect(err).toContain(`There is no database in ${dataDir}.`);
    }, 240_000);

    it('works beside the running instance and without it', async () => {
      const cluster = await startEmbeddedCluster({ dataDir, log: () => undefined, fast: true });
      await migrate(cluster.ownerUrl);
      const instance = await startInstance(cluster.appUrl);
      try {
        await setUp(instance);
        expect((await run(['alice'], { BREVE_DATA_DIR: dataDir })).out).toContain('/reset?token=');
        // The instance that holds the data directory has not noticed.
        await instance.app.get(Sql).rows('SELECT 1');
      } finally {
        await instance.stop();
        await cluster.stop();
      }
      const { code, out, err } = await run(['alice'], { BREVE_DATA_DIR: dataDir });
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('http://localhost:3000/reset?token=');
    }, 240_000);
  });
});

/** The first administrator, by the set-up as a person does it. */
async function setUp(instance: TestInstance): Promise<void> {
  const token = await instance.app.get(SetupService).issueToken();
  await instance
    .nobody()
    .get('mutation ($input: SetUpCompanyInput!) { setUpCompany(input: $input) { viewer { email } } }', {
      input: {
        token,
        companyName: 'Colibri',
        language: 'FR',
        timeZone: 'Europe/Paris',
        currency: 'EUR',
        displayName: 'Alice',
        handle: 'alice',
        email: 'alice@colibri.test',
        password: 'correct horse battery',
      },
    });
}
