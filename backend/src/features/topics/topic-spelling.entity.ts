import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How often each spelling stands in posts all may read; the most used is the topic's name. */
@Entity('topic_spelling')
export class TopicSpellingEntity {
  @ForeignKey('TopicEntity', { name: 'fk_topic_spelling_topic', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_spelling' })
  topicId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_topic_spelling' })
  spelling!: string;

  @Column({ type: 'integer' })
  postCount!: number;
}
