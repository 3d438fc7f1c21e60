/**
 * Work that is asked for more often than it need be done. It begins at once after a rest, and else when `pause` has gone
 * by since the last one ended; whoever asks meanwhile shares it. Never two at a time.
 */
export class PacedRun {
  private running: Promise<void> | null = null;
  private timer: NodeJS.Timeout | undefined;
  private endedAt = -Infinity;
  private askedMeanwhile = false;
  private stopped = false;

  /**
   * @param work keeps its errors to itself
   * @param pause milliseconds
   */
  constructor(
    private readonly work: () => Promise<void>,
    private readonly pause: number,
  ) {}

  /** What is there now will have been looked at by a run that begins after this was called. */
  ask(): void {
    if (this.stopped || this.timer !== undefined) return;
    if (this.running) this.askedMeanwhile = true;
    else this.beginAfter(this.endedAt + this.pause - performance.now());
  }

  /** Waits for what is under way; nothing begins any more. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.running;
  }

  private beginAfter(milliseconds: number): void {
    if (milliseconds <= 0) this.begin();
    else
      this.timer = setTimeout(() => {
        this.timer = undefined;
        this.begin();
      }, milliseconds);
  }

  private begin(): void {
    this.askedMeanwhile = false;
    this.running = Promise.resolve()
      .then(() => this.work())
      .finally(() => {
        this.running = null;
        this.endedAt = performance.now();
        if (this.askedMeanwhile) this.ask();
      });
  }
}
