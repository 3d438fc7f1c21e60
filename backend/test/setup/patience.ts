import { jest } from '@jest/globals';

/** Nothing fails because of the clock: real databases and browsers on a busy machine are given four minutes. */
jest.setTimeout(240_000);
