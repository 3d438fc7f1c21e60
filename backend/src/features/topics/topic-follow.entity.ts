import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('topic_follow')
@Check('ck_topic_follow_level', `level IN ('FEED', 'DIGEST', 'BELL')`)
@Index('ix_topic_follow_topic', ['topicId', 'personId'])
@Index('ix_topic_follow_bell', ['topicId'], { where: `level = 'BELL'` })
export class TopicFollowEntity {
  @ForeignKey('PersonEntity', { name: 'fk_topic_follow_person', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_follow' })
  personId!: string;

  @ForeignKey('TopicEntity', { name: 'fk_topic_follow_topic', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_follow' })
  topicId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ type: 'varchar', length: 6, default: 'FEED' })
  level!: string;
}
