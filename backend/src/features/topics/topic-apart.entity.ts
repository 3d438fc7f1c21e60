import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Two topics that look like one and are not, as a moderator says; the lesser id first. */
@Entity('topic_apart')
@Check('ck_topic_apart_order', 'one_id < other_id')
export class TopicApartEntity {
  @ForeignKey('TopicEntity', { name: 'fk_topic_apart_one', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_apart' })
  oneId!: string;

  @ForeignKey('TopicEntity', { name: 'fk_topic_apart_other', onDelete: 'CASCADE' })
  @Index('ix_topic_apart_other')
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_apart' })
  otherId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_topic_apart_decided_by' })
  @Index('ix_topic_apart_decided_by')
  @Column({ type: 'uuid' })
  decidedBy!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  decidedAt!: Date;

  /** When they are proposed again; null for never. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  until!: Date | null;
}
