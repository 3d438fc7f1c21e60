/**
 * Work to be done one piece after the other, by key: what is added while its key waits is merged into one piece. So
 * an instance that falls behind has less to do for each event, and never does the same twice.
 */
export class Backlog<Piece> {
  private readonly pieces = new Map<string, Piece>();
  private working: Promise<void> | null = null;
  private stopped = false;

  /** @param work does one piece; must not throw */
  constructor(private readonly work: (key: string, piece: Piece) => Promise<void>) {}

  /** @param merge gives the piece to do, from the one that waits under this key already, if any */
  add(key: string, merge: (waiting: Piece | undefined) => Piece): void {
    if (this.stopped) return;
    this.pieces.set(key, merge(this.pieces.get(key)));
    this.working ??= this.workOff();
  }

  /** Drops what waits, lets what is under way end, and takes nothing more. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.pieces.clear();
    await this.working;
  }

  private async workOff(): Promise<void> {
    // Not within the call that added: more for the same key often follows at once.
    await Promise.resolve();
    for (const [key, piece] of this.pieces) {
      this.pieces.delete(key);
      await this.work(key, piece);
    }
    this.working = null;
  }
}
