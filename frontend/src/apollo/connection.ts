import { useSyncExternalStore } from 'react';

/** `idle` before the first subscription; `lost` from the moment a live connection drops until it is back. */
export type ConnectionState = 'idle' | 'live' | 'lost';

type Listener = () => void;

/** What the page knows of its live connection, and who wants to hear that it came back. */
class Connection {
  private current: ConnectionState = 'idle';
  private readonly watchers = new Set<Listener>();
  private readonly returns = new Set<Listener>();

  get state(): ConnectionState {
    return this.current;
  }

  opened(): void {
    const returned = this.current === 'lost';
    this.become('live');
    if (returned) for (const listener of this.returns) listener();
  }

  /** @param wanted false when the page itself hung up, having nothing left to listen to. */
  closed(wanted: boolean): void {
    if (this.current === 'idle' && !wanted) return;
    this.become(wanted ? 'lost' : 'idle');
  }

  watch = (listener: Listener): (() => void) => {
    this.watchers.add(listener);
    return () => this.watchers.delete(listener);
  };

  /** Called each time the connection is back after a loss: whoever shows live things reads again what it missed. */
  onReturn(listener: Listener): () => void {
    this.returns.add(listener);
    return () => this.returns.delete(listener);
  }

  private become(next: ConnectionState): void {
    if (next === this.current) return;
    this.current = next;
    for (const listener of this.watchers) listener();
  }
}

export const connection = new Connection();

export function useConnectionState(): ConnectionState {
  return useSyncExternalStore(connection.watch, () => connection.state);
}
