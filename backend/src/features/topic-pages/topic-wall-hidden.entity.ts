import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A post that the wall of an event does not show. */
@Entity('topic_wall_hidden')
export class TopicWallHiddenEntity {
  @ForeignKey('TopicEntity', { name: 'fk_topic_wall_hidden_topic', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_wall_hidden' })
  topicId!: string;

  @ForeignKey('PostEntity', { name: 'fk_topic_wall_hidden_post', onDelete: 'CASCADE' })
  @Index('ix_topic_wall_hidden_post')
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_wall_hidden' })
  postId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_topic_wall_hidden_by' })
  @Index('ix_topic_wall_hidden_by')
  @Column({ type: 'uuid' })
  hiddenBy!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  hiddenAt!: Date;
}
