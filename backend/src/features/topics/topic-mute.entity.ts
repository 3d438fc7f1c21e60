import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('topic_mute')
@Index('ix_topic_mute_topic', ['topicId', 'personId'])
export class TopicMuteEntity {
  @ForeignKey('PersonEntity', { name: 'fk_topic_mute_person', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_mute' })
  personId!: string;

  @ForeignKey('TopicEntity', { name: 'fk_topic_mute_topic', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_mute' })
  topicId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
