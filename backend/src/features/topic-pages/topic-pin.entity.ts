import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A post that stands on top of a topic's page. */
@Entity('topic_pin')
export class TopicPinEntity {
  @ForeignKey('TopicEntity', { name: 'fk_topic_pin_topic', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_pin' })
  topicId!: string;

  @ForeignKey('PostEntity', { name: 'fk_topic_pin_post', onDelete: 'CASCADE' })
  @Index('ix_topic_pin_post')
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_pin' })
  postId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_topic_pin_by' })
  @Index('ix_topic_pin_by')
  @Column({ type: 'uuid' })
  pinnedBy!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  pinnedAt!: Date;
}
