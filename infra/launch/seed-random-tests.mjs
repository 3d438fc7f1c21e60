import fc from 'fast-check';

/** Before each test file: its random tests are dealt from the seed of `jest.config.mjs`. */
fc.configureGlobal({ seed: Number(process.env['BREVE_TEST_SEED']) });
