import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * A match key that leads to another topic: a second name (`sales` to `ventes`), or the key of a topic that was merged.
 * Taking the row away undoes it.
 */
@Entity('topic_alias')
@Index('uq_topic_alias_merged', ['mergedId'], { unique: true })
export class TopicAliasEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_topic_alias' })
  key!: string;

  /** Where it leads now: `intoId`, or what that was merged into since. */
  @ForeignKey('TopicEntity', { name: 'fk_topic_alias_topic' })
  @Index('ix_topic_alias_topic')
  @Column({ type: 'uuid' })
  topicId!: string;

  /** Where it was led. */
  @ForeignKey('TopicEntity', { name: 'fk_topic_alias_into' })
  @Index('ix_topic_alias_into')
  @Column({ type: 'uuid' })
  intoId!: string;

  /** The topic whose key it is; null for a mere name. */
  @ForeignKey('TopicEntity', { name: 'fk_topic_alias_merged' })
  @Column({ type: 'uuid', nullable: true })
  mergedId!: string | null;

  /** Who merged it. */
  @ForeignKey('PersonEntity', { name: 'fk_topic_alias_created_by' })
  @Index('ix_topic_alias_created_by')
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
