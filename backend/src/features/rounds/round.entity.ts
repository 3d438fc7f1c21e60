import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The evening round of a project: when it is asked for. */
@Entity('round')
@Check('ck_round_days', `days <@ '{1,2,3,4,5,6,7}'::smallint[] AND cardinality(days) BETWEEN 1 AND 7`)
@Check('ck_round_closes_at', `closes_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`)
@Check('ck_round_end', 'ends_on >= starts_on')
export class RoundEntity {
  @ForeignKey('TopicEntity', { name: 'fk_round_topic' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_round' })
  topicId!: string;

  /** The post that its lines answer: its audience is theirs, and that of everything the round tells. */
  @ForeignKey('PostEntity', { name: 'fk_round_opening' })
  @Index('ix_round_opening')
  @Column({ type: 'uuid' })
  openingId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_round_lead' })
  @Index('ix_round_lead')
  @Column({ type: 'uuid' })
  leadId!: string;

  /** ISO weekdays, 1 for Monday. */
  @Column({ type: 'smallint', array: true })
  days!: number[];

  /** `HH:MM` of the zone's clock. */
  @Column({ type: 'varchar', length: 5 })
  closesAt!: string;

  @Column({ type: 'text' })
  timeZone!: string;

  @Column({ type: 'date' })
  startsOn!: string;

  @Column({ type: 'date', nullable: true })
  endsOn!: string | null;

  /** Since when it runs: no round that closed earlier is made up for. */
  @Column({ type: 'timestamptz', precision: 3 })
  runsSince!: Date;

  /** When somebody stopped it; null while it runs. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  stoppedAt!: Date | null;
}
