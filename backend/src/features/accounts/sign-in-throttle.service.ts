import { createHash } from 'node:crypto';

import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';

import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { networkOf } from './network-address.js';
import { SignInPause } from './sign-in-pause.js';

/** Failures are forgotten so many seconds after the first of them. */
const WINDOW = 15 * 60;
/** Failed tries an address has in a window: many, for a whole company may sit behind one. */
export const ADDRESS_LIMIT = 300;
/** The try of a window from which answers are slow. */
const FIRST_SLOW = 5;
const SHORTEST_PAUSE = 250;
const LONGEST_PAUSE = 4_000;
const CLEANING = 10 * 60_000;

/** Whose password is tried: an account, or a login that leads to none. */
export type TriedAccount = { personId: string } | { login: string };

/**
 * Slows the guessing of passwords (product rules, Closed): an account is never locked, its answers come later and
 * later, for right and wrong passwords alike and also for logins that do not exist. An address has a high limit.
 * Counted in the database, for every instance.
 */
@Injectable()
export class SignInThrottle implements OnModuleInit, OnModuleDestroy {
  private readonly accounts: RateLimiterPostgres;
  private readonly addresses: RateLimiterPostgres;
  private cleaning: NodeJS.Timeout | undefined;

  constructor(
    dataSource: DataSource,
    private readonly sql: Sql,
    private readonly pause: SignInPause,
  ) {
    const shared = {
      storeClient: dataSource,
      storeType: 'typeorm',
      tableName: 'sign_in_throttle',
      // A migration made it; the application's role could not.
      tableCreated: true,
      clearExpiredByTimeout: false,
      duration: WINDOW,
      points: ADDRESS_LIMIT,
    };
    this.accounts = new RateLimiterPostgres({ ...shared, keyPrefix: 'account' });
    this.addresses = new RateLimiterPostgres({ ...shared, keyPrefix: 'address' });
  }

  onModuleInit(): void {
    this.cleaning = setInterval(() => {
      this.sql.rows('DELETE FROM sign_in_throttle WHERE expire < $1', [Date.now()]).catch(() => {
        // The next round finds these rows again.
      });
    }, CLEANING).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.cleaning);
  }

  /**
   * Counts a try as failed until `succeeded` takes it back, so that tries at the same time count too; then waits as
   * long as the tries before it on this account ask for.
   *
   * @param address null for somebody signed in already
   * @throws BreveError `RATE_LIMITED` with `retryAfterSeconds` when the address has failed too often
   */
  async tried(account: TriedAccount, address: string | null): Promise<void> {
    if (address !== null) await this.countAddress(networkOf(address));
    const { consumedPoints } = await this.accounts.penalty(keyOf(account));
    const pause = pauseOf(consumedPoints);
    if (pause > 0) await this.pause.wait(pause);
  }

  /** The password was right: the account's failures are forgotten, the address's try is given back. */
  async succeeded(account: TriedAccount, address: string | null): Promise<void> {
    await this.accounts.delete(keyOf(account));
    if (address !== null) await this.addresses.reward(networkOf(address));
  }

  private async countAddress(network: string): Promise<void> {
    try {
      await this.addresses.consume(network);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new BreveError('RATE_LIMITED', {
        retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)),
      });
    }
  }
}

/** How long the n-th try of a window waits, in milliseconds: nothing, then 250, 500, … 4,000. */
export function pauseOf(tries: number): number {
  if (tries < FIRST_SLOW) return 0;
  return Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * 2 ** Math.min(10, tries - FIRST_SLOW));
}

/** An account counts as one by whichever login it is tried; what a stranger typed is not kept as it is. */
function keyOf(account: TriedAccount): string {
  return 'personId' in account
    ? account.personId
    : createHash('sha256').update(account.login).digest('base64url');
}
