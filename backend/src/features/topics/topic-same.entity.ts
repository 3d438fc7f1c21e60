import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Every two topics that are one by merging, both ways round. Follows from `topic_alias`, and is written with it. */
@Entity('topic_same')
@Index('ix_topic_same_other', ['otherId'])
export class TopicSameEntity {
  @ForeignKey('TopicEntity', { name: 'fk_topic_same_topic', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_same' })
  topicId!: string;

  @ForeignKey('TopicEntity', { name: 'fk_topic_same_other', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_same' })
  otherId!: string;
}
