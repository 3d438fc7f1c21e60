import { setTimeout as sleep } from 'node:timers/promises';

/** What is done with the pieces of a backlog. */
export interface BacklogWork<Piece> {
  /** Does one piece. When it fails, the piece waits and is tried again. */
  readonly work: (piece: Piece) => Promise<void>;
  /** One piece for two under the same key. */
  readonly merge: (earlier: Piece, later: Piece) => Piece;
  /** Hears of a failure; `last`: the piece is given up. */
  readonly failed: (error: unknown, last: boolean) => void;
}

/** How often a piece is tried: a database that restarts is back by then, and one piece that never works ends. */
const ATTEMPTS = 8;

interface Waiting<Piece> {
  readonly piece: Piece;
  readonly attempts: number;
}

/**
 * Work to be done one piece after the other, by key: what is added while its key waits is merged into one piece. So
 * an instance that falls behind has less to do for each event, and never does the same twice.
 */
export class Backlog<Piece> {
  private readonly pieces = new Map<string, Waiting<Piece>>();
  private readonly stopping = new AbortController();
  private working: Promise<void> | null = null;

  /** @param pause before the first new attempt, in milliseconds; each one after waits twice as long */
  constructor(
    private readonly how: BacklogWork<Piece>,
    private readonly pause = 100,
  ) {}

  add(key: string, piece: Piece): void {
    if (this.stopping.signal.aborted) return;
    const waiting = this.pieces.get(key);
    this.pieces.set(key, {
      piece: waiting ? this.how.merge(waiting.piece, piece) : piece,
      attempts: waiting?.attempts ?? 0,
    });
    this.working ??= this.workOff();
  }

  /** Drops what waits, lets what is under way end, and takes nothing more. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.pieces.clear();
    await this.working;
  }

  private async workOff(): Promise<void> {
    // Not within the call that added: more for the same key often follows at once.
    await Promise.resolve();
    for (const [key, waiting] of this.pieces) {
      this.pieces.delete(key);
      await this.try(key, waiting);
    }
    this.working = null;
  }

  private async try(key: string, { piece, attempts }: Waiting<Piece>): Promise<void> {
    try {
      await this.how.work(piece);
    } catch (error) {
      const last = attempts + 1 >= ATTEMPTS;
      this.how.failed(error, last);
      if (!last) await this.putBack(key, { piece, attempts: attempts + 1 });
    }
  }

  /** The others wait with it: what made this one fail is hardly its own. */
  private async putBack(key: string, { piece, attempts }: Waiting<Piece>): Promise<void> {
    const { signal } = this.stopping;
    await sleep(this.pause * 2 ** (attempts - 1), undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    const later = this.pieces.get(key);
    this.pieces.set(key, { piece: later ? this.how.merge(piece, later.piece) : piece, attempts });
  }
}
