import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('topic_follow')
@Index('ix_topic_follow_topic', ['topicId', 'personId'])
export class TopicFollowEntity {
  @ForeignKey('PersonEntity', { name: 'fk_topic_follow_person', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_follow' })
  personId!: string;

  @ForeignKey('TopicEntity', { name: 'fk_topic_follow_topic', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_follow' })
  topicId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
