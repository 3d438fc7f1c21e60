/** What a statement saw of the database, as `pg_current_snapshot` tells it. */
export interface Snapshot {
  /** `xmin:xmax:xip,…` */
  readonly text: string;
  /** The first transaction that had not been given its number. */
  readonly end: bigint;
  /** How many transactions before that were under way. */
  readonly underWay: number;
}

export function readSnapshot(text: string): Snapshot {
  const [, end = '0', underWay = ''] = text.split(':');
  return { text, end: BigInt(end), underWay: underWay === '' ? 0 : underWay.split(',').length };
}

/**
 * Whether one saw less than the other. Snapshots of one server follow each other: a later one sees all that an earlier
 * one saw, so with the same end fewer transactions are under way.
 */
export function isBefore(one: Snapshot, other: Snapshot): boolean {
  return one.end < other.end || (one.end === other.end && one.underWay > other.underWay);
}
