import { setTimeout as sleep } from 'node:timers/promises';

/** Ctrl-C, a service manager, a closed terminal. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** One Ctrl-C may arrive twice, from the terminal and handed on by npm; only a later one shows impatience. */
const IMPATIENCE = 2_000;
/** How long open requests and sockets may hold up the end of the process, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Listens for signals from the first moment on. One that comes during the start is carried out when the start
 * is through: ending in the middle of it would leave the database running with nobody to stop it.
 */
export class StopRequest {
  private requestedAt: number | undefined;
  private stop: (() => Promise<void>) | undefined;

  constructor(private readonly say: (line: string) => void) {
    for (const signal of SIGNALS) process.on(signal, () => this.request());
  }

  /** @param stop ends everything that was started; called once, at the first signal */
  onceStarted(stop: () => Promise<void>): void {
    this.stop = stop;
    if (this.requestedAt !== undefined) this.carryOut(stop);
  }

  private request(): void {
    if (this.requestedAt !== undefined) {
      if (Date.now() - this.requestedAt > IMPATIENCE) process.exit(130);
      return;
    }
    this.requestedAt = Date.now();
    this.say(this.stop ? 'Stopping …' : 'Stopping as soon as the start is through …');
    if (this.stop) this.carryOut(this.stop);
  }

  private carryOut(stop: () => Promise<void>): void {
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  }
}

/** Waits for something to end, but not for ever: a reader's open connection must not keep the database from its end. */
export async function withinPatience(ending: Promise<unknown>): Promise<void> {
  await Promise.race([ending, sleep(PATIENCE, undefined, { ref: false })]);
}
