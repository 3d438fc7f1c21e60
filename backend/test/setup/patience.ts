import { jest } from '@jest/globals';

/** Nothing fails because of the clock: real databases and browsers on a busy machine are given a minute. */
jest.setTimeout(60_000);
