import { Injectable } from '@nestjs/common';

import { Sql } from '../database/sql.js';
import { SharedRun } from './shared-run.js';
import { isBefore, readSnapshot, type Snapshot } from './snapshot.js';

/**
 * What may change under what is kept in memory, and whose id it comes with: a post written, edited, deleted or reposted;
 * what a person follows and mutes; who is in which team; how a person, a team or a topic is shown; which topics are one;
 * a person's sessions and roles.
 * The database's triggers write the same words.
 */
export type ChangeKind = 'POST' | 'CHOICES' | 'TEAMS' | 'PERSON' | 'TEAM' | 'TOPIC' | 'MERGE' | 'ACCESS';

/** Hears of a change; null: any may have changed. */
export type ChangeListener = (id: string | null) => void;

interface ChangeRow {
  snapshot: string;
  kind: string | null;
  subject_id: string | null;
}

/** With more changes than this, forgetting everything costs less than hearing of each. */
const MOST = 1_000;
/** Half as long as the log is kept: whoever has not looked for so long cannot know what was purged. */
const LONGEST_PAUSE = 1_800_000;

/**
 * $1: the snapshot of the last look, null for none. A change counts from the moment its transaction was not visible in
 * that snapshot, in whatever order transactions began and ended.
 */
const READ = `
  SELECT now.snapshot, c.kind, c.subject_id
    FROM (SELECT pg_current_snapshot()::text AS snapshot) AS now
    LEFT JOIN LATERAL (
      SELECT e.kind, e.subject_id FROM change_entry e
       WHERE e.transaction_id >= pg_snapshot_xmin($1::pg_snapshot)::text::bigint
         AND NOT pg_visible_in_snapshot(e.transaction_id::text::xid8, $1::pg_snapshot)
       LIMIT ${String(MOST + 1)}) AS c ON true`;

/**
 * Keeps what this instance has in memory as true as the database: whoever would use it first asks what has been
 * committed since the last look (docs/decisions/0009). One small statement, shared by all who ask at once.
 */
@Injectable()
export class ChangeLog {
  private readonly listeners = new Map<ChangeKind, ChangeListener[]>();
  private readonly look = new SharedRun(() => this.read());
  private snapshot: Snapshot | null = null;
  private lookedAt = 0;

  constructor(private readonly sql: Sql) {}

  /** Has a listener hear of every change of a kind, before anything kept is used again. */
  on(kind: ChangeKind, listener: ChangeListener): void {
    const listeners = this.listeners.get(kind) ?? [];
    listeners.push(listener);
    this.listeners.set(kind, listeners);
  }

  /** Tells the listeners all that was committed before this was called. */
  catchUp(): Promise<void> {
    return this.look.run();
  }

  private async read(): Promise<void> {
    const now = performance.now();
    const since = now - this.lookedAt > LONGEST_PAUSE ? null : this.snapshot;
    const rows = await this.sql.rows<ChangeRow>(READ, [since?.text ?? null]);
    const snapshot = readSnapshot(rows[0]?.snapshot ?? '');
    // Looks follow each other. One that sees less than the last sees another database: a copy was put in its place.
    if (!since || rows.length > MOST || isBefore(snapshot, since)) this.forgetAll();
    else for (const row of rows) this.tell(row);
    this.snapshot = snapshot;
    this.lookedAt = now;
  }

  private tell({ kind, subject_id }: ChangeRow): void {
    if (kind === null) return;
    // A newer version of Brève beside this one may write kinds that nothing here depends on.
    for (const listener of this.listeners.get(kind as ChangeKind) ?? []) listener(subject_id);
  }

  private forgetAll(): void {
    for (const listeners of this.listeners.values()) for (const listener of listeners) listener(null);
  }
}
