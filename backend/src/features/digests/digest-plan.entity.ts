import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A digest that somebody wants again and again: of what, when, and how far it has come. */
@Entity('digest_plan')
@Index('ix_digest_plan_person', ['personId', 'createdAt'])
@Index('ix_digest_plan_due', ['nextDueAt'], { where: 'next_due_at IS NOT NULL' })
@Check('ck_digest_plan_at', `at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`)
@Check('ck_digest_plan_days', `days <@ ARRAY[1, 2, 3, 4, 5, 6, 7]::smallint[]`)
export class DigestPlanEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_digest_plan' })
  id!: string;

  @ForeignKey('PersonEntity', { name: 'fk_digest_plan_person', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'uuid', array: true })
  teamIds!: string[];

  /** Match keys: they lead to the topic that holds them now. */
  @Column({ type: 'text', array: true })
  topicKeys!: string[];

  /** ISO weekdays, 1 for Monday; none: only when asked for. */
  @Column({ type: 'smallint', array: true })
  days!: number[];

  @Column({ type: 'varchar', length: 5 })
  at!: string;

  @Column({ type: 'text' })
  timeZone!: string;

  @Column({ type: 'boolean' })
  byMail!: boolean;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  nextDueAt!: Date | null;

  /** Where the last digest ended and the next one begins. */
  @Column({ type: 'timestamptz', precision: 3 })
  coveredUntil!: Date;

  /** The posts of the last digest. */
  @Column({ type: 'uuid', array: true })
  heldIds!: string[];

  /** The answers accepted when the last digest was made; null before the first. */
  @Column({ type: 'uuid', array: true, nullable: true })
  acceptedIds!: string[] | null;

  /** The day of the last report told of each project, by its topic; null before the first. */
  @Column({ type: 'jsonb', nullable: true })
  toldReports!: Record<string, string> | null;

  /** Whether it tells what its owner's searches found, those followed by digest. */
  @Column({ type: 'boolean' })
  withSearches!: boolean;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
