import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a lead says of a project's health on a day, in place of its worst line. */
@Entity('round_health')
@Check('ck_round_health_health', `health IN ('ON_TRACK', 'AT_RISK', 'BLOCKED')`)
export class RoundHealthEntity {
  @ForeignKey('RoundEntity', { name: 'fk_round_health_round', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_round_health' })
  topicId!: string;

  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'pk_round_health' })
  day!: string;

  @Column({ type: 'varchar', length: 8 })
  health!: string;

  @ForeignKey('PersonEntity', { name: 'fk_round_health_person' })
  @Index('ix_round_health_person')
  @Column({ type: 'uuid' })
  saidById!: string;
}
