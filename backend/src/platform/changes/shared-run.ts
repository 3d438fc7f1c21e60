/**
 * Work that many ask for at once: whoever asks gets the outcome of a run that began after they asked, and those who ask
 * while one is under way share the next.
 */
export class SharedRun<Result> {
  private running: Promise<Result> | null = null;
  private next: Promise<Result> | null = null;

  constructor(private readonly work: () => Promise<Result>) {}

  run(): Promise<Result> {
    if (this.next) return this.next;
    if (!this.running) return this.begin();
    const begin = (): Promise<Result> => {
      this.next = null;
      return this.begin();
    };
    this.next = this.running.then(begin, begin);
    return this.next;
  }

  private begin(): Promise<Result> {
    const running = this.work().finally(() => {
      if (this.running === running) this.running = null;
    });
    this.running = running;
    return running;
  }
}
