import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A round as it stood when it closed: ids and computed numbers, which stay; texts are read again under present rights. */
@Entity('round_report')
@Check('ck_round_report_health', `health IN ('ON_TRACK', 'AT_RISK', 'BLOCKED')`)
@Check('ck_round_report_lines', 'cardinality(post_ids) = given_count AND cardinality(healths) = given_count')
export class RoundReportEntity {
  @ForeignKey('RoundEntity', { name: 'fk_round_report_round', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_round_report' })
  topicId!: string;

  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'pk_round_report' })
  day!: string;

  /** The post that opened it: who may read that post may read this. */
  @ForeignKey('PostEntity', { name: 'fk_round_report_opening' })
  @Index('ix_round_report_opening')
  @Column({ type: 'uuid' })
  openingId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  closedAt!: Date;

  /** Null: no line, no news. */
  @Column({ type: 'varchar', length: 8, nullable: true })
  health!: string | null;

  /** Whoever said so in place of the worst line. */
  @ForeignKey('PersonEntity', { name: 'fk_round_report_said_by' })
  @Index('ix_round_report_said_by')
  @Column({ type: 'uuid', nullable: true })
  saidById!: string | null;

  /** The first day of those in a row on which it was blocked. */
  @Column({ type: 'date', nullable: true })
  blockedSince!: string | null;

  @Column({ type: 'smallint' })
  givenCount!: number;

  @Column({ type: 'smallint' })
  expectedCount!: number;

  /** The posts of its lines, in the order they were given. */
  @Column({ type: 'uuid', array: true })
  postIds!: string[];

  /** Of each line, in the same order. */
  @Column({ type: 'text', array: true })
  healths!: string[];

  /** Of whom no line had come, for lead and owner; forgotten after thirty days. */
  @Column({ type: 'uuid', array: true })
  awaitedIds!: string[];
}
