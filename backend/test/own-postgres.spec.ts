import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Launched } from './launch/launched.js';
import { ownBinaries, OwnPostgres } from './launch/own-postgres.js';
import { TestCaller } from './setup/test-caller.js';

const binaries = ownBinaries();
if (binaries === undefined)
  console.log('No postgres and initdb on the PATH: a PostgreSQL of one’s own is not tried.');

const SET_UP = `mutation ($input: SetUpCompanyInput!) { setUpCompany(input: $input) { viewer { person { handle } } } }`;
const CREATE_POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id characterCount } } }`;
const COMPANY_TIMELINE = `{ companyTimeline(first: 10) { edges { node { text topics { name } author { handle } } } } }`;

(binaries === undefined ? describe.skip : describe)('a PostgreSQL of one’s own', () => {
  let postgres: OwnPostgres;
  let dataDir: string;
  let launched: Launched;

  beforeAll(async () => {
    postgres = await OwnPostgres.start(binaries ?? '');
    dataDir = mkdtempSync(join(tmpdir(), 'breve-own-data-'));
    const environment = {
      BREVE_DATABASE_URL: postgres.url('breve_app'),
      BREVE_OWNER_DATABASE_URL: postgres.url('breve_owner'),
    };
    launched = await Launched.start({ dataDir, environment });
    await launched.ready();
  });

  afterAll(async () => {
    await launched.ended('SIGTERM');
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is migrated, set up, written and read, and nothing is embedded', async () => {
    const caller = new TestCaller(`http://localhost:${launched.port}`);
    const token = /setup\?token=(\S+)/.exec(launched.out)?.[1];
    const company = { companyName: 'Colibri', language: 'FR', timeZone: 'Europe/Paris', currency: 'EUR' };
    const alice = {
      displayName: 'Alice Martin',
      handle: 'alice',
      email: 'alice@colibri.test',
      password: 'correct horse battery',
    };
    await caller.get(SET_UP, { input: { token, ...company, ...alice } });
    const text = "L'été commence à l'#entrepôt";
    expect(await caller.get(CREATE_POST, { input: { text } })).toMatchObject({
      createPost: { post: { characterCount: 28 } },
    });
    expect(await caller.get(COMPANY_TIMELINE)).toEqual({
      companyTimeline: {
        edges: [{ node: { text, topics: [{ name: 'entrepôt' }], author: { handle: 'alice' } } }],
      },
    });
    expect(readdirSync(dataDir)).toEqual([]);
  });
});
