import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What somebody said of a project in the round of a day: a post, or the one of an earlier day that still holds. */
@Entity('round_line')
@Index('uq_round_line_person', ['topicId', 'day', 'personId'], { unique: true })
@Index('ix_round_line_latest', ['personId', 'topicId', 'givenAt'])
@Check('ck_round_line_health', `health IN ('ON_TRACK', 'AT_RISK', 'BLOCKED')`)
export class RoundLineEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_round_line' })
  id!: string;

  @ForeignKey('RoundEntity', { name: 'fk_round_line_round', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  topicId!: string;

  @Column({ type: 'date' })
  day!: string;

  @ForeignKey('PersonEntity', { name: 'fk_round_line_person', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  personId!: string;

  @ForeignKey('PostEntity', { name: 'fk_round_line_post', onDelete: 'CASCADE' })
  @Index('ix_round_line_post')
  @Column({ type: 'uuid' })
  postId!: string;

  /** The post that opened the round it was given in. */
  @ForeignKey('PostEntity', { name: 'fk_round_line_opening' })
  @Index('ix_round_line_opening')
  @Column({ type: 'uuid' })
  openingId!: string;

  @Column({ type: 'varchar', length: 8 })
  health!: string;

  /** "No change": the post is that of an earlier line. */
  @Column({ type: 'boolean' })
  repeated!: boolean;

  @Column({ type: 'timestamptz', precision: 3 })
  givenAt!: Date;
}
