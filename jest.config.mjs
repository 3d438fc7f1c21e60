import { readFileSync } from 'node:fs';
import { randomSeed } from './infra/launch/random-seed.mjs';

// Taken over by the processes that run the tests.
process.env['BREVE_TEST_SEED'] ??= String(randomSeed());

/**
 * Four kinds of projects, by what a test needs: pure text rules, pure backend rules, a real PostgreSQL, a real Chromium.
 * Everything runs as native ESM; swc only strips the types and writes the decorators.
 */
const swc = (tsx) => [
  '@swc/jest',
  {
    sourceMaps: 'inline',
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true, tsx },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
  },
];

const base = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  moduleNameMapper: {
    '^@breve/text$': '<rootDir>/text/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testEnvironment: 'node',
  rootDir: import.meta.dirname,
  setupFilesAfterEnv: ['<rootDir>/infra/launch/seed-random-tests.mjs'],
};

const onServer = {
  ...base,
  globalSetup: '<rootDir>/backend/test/setup/global-setup.mjs',
  globalTeardown: '<rootDir>/backend/test/setup/global-teardown.mjs',
  setupFilesAfterEnv: [...base.setupFilesAfterEnv, '<rootDir>/backend/test/setup/patience.ts'],
};

const inBrowser = { ...onServer, globalSetup: '<rootDir>/frontend/test/setup/global-setup.mjs' };

const LONGEST = JSON.parse(readFileSync(new URL('infra/launch/longest.json', import.meta.url), 'utf8'));

/** Files of a folder, those below it but for the batches included. */
function files(folder, name) {
  return [`<rootDir>/${folder}/${name}.spec.ts`, `<rootDir>/${folder}/!(batches)/**/${name}.spec.ts`];
}

function batches(folder) {
  return [`<rootDir>/${folder}/batches/*.spec.ts`, ...LONGEST.flatMap((name) => files(folder, name))];
}

export default {
  testSequencer: './infra/launch/longest-first.mjs',
  // Many files start the whole application, on machines that do much else. Jest takes this for all projects or none.
  testTimeout: 30_000,
  projects: [
    { ...base, displayName: 'text', testMatch: ['<rootDir>/text/src/**/*.spec.ts'] },
    { ...base, displayName: 'backend', testMatch: ['<rootDir>/backend/src/**/*.spec.ts'] },
    { ...base, displayName: 'frontend', testMatch: ['<rootDir>/frontend/src/**/*.spec.{ts,tsx}'] },
    { ...onServer, displayName: 'database', testMatch: files('backend/test', '*') },
    { ...inBrowser, displayName: 'browser', testMatch: files('frontend/test', '*') },
    // The same files as the two above, most of them in batches: what `npm test` runs.
    { ...onServer, displayName: 'database-batches', testMatch: batches('backend/test') },
    { ...inBrowser, displayName: 'browser-batches', testMatch: batches('frontend/test') },
  ],
};
