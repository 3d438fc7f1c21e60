/** Work of one kind, one piece after the other: whoever asks for the next waits until the one before is over. */
export class Turns {
  private last: Promise<unknown> | null = null;

  get isTaken(): boolean {
    return this.last !== null;
  }

  /** Does this when all that was asked for before is over, however that ended. */
  take(work: () => Promise<void>): Promise<void> {
    const turn = (this.last ?? Promise.resolve()).then(work);
    const over = turn
      .catch(() => undefined)
      .then(() => {
        if (this.last === over) this.last = null;
      });
    this.last = over;
    return turn;
  }

  /** When nothing is under way. */
  async over(): Promise<void> {
    while (this.last !== null) await this.last;
  }
}
