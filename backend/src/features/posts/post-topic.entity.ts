import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A post carries a topic. The post's time stands here too, so that a topic's timeline reads one index. */
@Entity('post_topic')
@Index('ix_post_topic_topic', ['topicId', 'createdAt', 'postId'])
@Index('ix_post_topic_question', ['topicId', 'createdAt', 'postId'], { where: 'asks' })
export class PostTopicEntity {
  @ForeignKey('PostEntity', { name: 'fk_post_topic_post', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_post_topic' })
  postId!: string;

  @ForeignKey('TopicEntity', { name: 'fk_post_topic_topic' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_post_topic' })
  topicId!: string;

  /** As written in the post, without `#`. */
  @Column({ type: 'text' })
  spelling!: string;

  /** The order in the text, from 0. */
  @Column({ type: 'smallint' })
  position!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  /** Whether the post asks: a question, and no answer to anything. So the questions of a busy topic are one short reading. */
  @Column({ type: 'boolean', default: false })
  asks!: boolean;
}
