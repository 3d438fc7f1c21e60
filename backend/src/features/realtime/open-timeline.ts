import type { Channel } from './channel.js';
import type { TimelineChange } from './timeline-change.model.js';
import type { TimelineKind } from './timeline-changed.input.js';

/** A timeline that somebody has open on this instance. */
export interface OpenTimeline {
  readonly viewerId: string;
  readonly timeline: TimelineKind;
  /** Id of the topic, team, person or thread's root, or the kind; null where the sort says it all. */
  readonly target: string | null;
  readonly channel: Channel<{ timelineChanged: TimelineChange }>;
}
