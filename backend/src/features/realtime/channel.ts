/** What is on its way to one subscription: pushed here, pulled by GraphQL, ended from either side. */
export class Channel<Message> implements AsyncIterableIterator<Message> {
  private readonly messages: Message[] = [];
  private readonly waiting: ((result: IteratorResult<Message>) => void)[] = [];
  private ended = false;

  /** @param onEnd called once, when nobody pulls any more */
  constructor(private readonly onEnd: () => void) {}

  push(message: Message): void {
    if (this.ended) return;
    const next = this.waiting.shift();
    if (next) next({ value: message, done: false });
    else this.messages.push(message);
  }

  next(): Promise<IteratorResult<Message>> {
    const message = this.messages.shift();
    if (message !== undefined) return Promise.resolve({ value: message, done: false });
    if (this.ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  return(): Promise<IteratorResult<Message>> {
    if (!this.ended) {
      this.ended = true;
      this.messages.length = 0;
      for (const resolve of this.waiting.splice(0)) resolve({ value: undefined, done: true });
      this.onEnd();
    }
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
