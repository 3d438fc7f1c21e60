import { LiveClient, type LiveStream } from './live-client.js';
import type { TestInstance } from './test-instance.js';
import type { TestPerson } from './test-network.js';

/** A change as these tests ask for it. */
export interface TestChange {
  kind: string;
  postId: string;
  authorId: string | null;
  replyCount: number | null;
  repostCount: number | null;
  quoteCount: number | null;
  reactions: { kind: string; count: number }[] | null;
}

export const TIMELINE_CHANGED = `subscription ($input: TimelineChangedInput!) { timelineChanged(input: $input) {
  kind postId authorId replyCount repostCount quoteCount reactions { kind count } } }`;

/** A timeline that a test has open. */
export class TimelineWatch {
  readonly client: LiveClient;
  private readonly stream: LiveStream<{ timelineChanged: TestChange }>;

  constructor(instance: TestInstance, { caller }: TestPerson, timeline: string, key: string | null = null) {
    this.client = new LiveClient(instance, caller);
    this.stream = this.client.subscribe(TIMELINE_CHANGED, { input: { timeline, key } });
  }

  /** Everything that came about a post, in order. */
  of(postId: string): string[] {
    return this.changes()
      .filter((change) => change.postId === postId)
      .map(({ kind }) => kind);
  }

  changes(): TestChange[] {
    return this.stream.messages.flatMap(({ data }) => (data ? [data.timelineChanged] : []));
  }

  /** Waits for a change of a post. */
  async change(postId: string, kind: string): Promise<TestChange> {
    const found = await this.stream.find(
      ({ timelineChanged: change }) => change.postId === postId && change.kind === kind,
    );
    return found.timelineChanged;
  }

  /** Waits for counts of a post that fit. */
  async counts(postId: string, fits: (change: TestChange) => boolean): Promise<void> {
    await this.stream.find(
      ({ timelineChanged: change }) => change.postId === postId && change.kind === 'COUNTS' && fits(change),
    );
  }

  /** The code with which the subscription is refused. */
  refused(): Promise<unknown> {
    return this.stream.refused();
  }

  async close(): Promise<void> {
    await this.client.close();
  }
}
