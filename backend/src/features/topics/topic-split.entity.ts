import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * An exact spelling that is kept apart from the others with its match key, and leads to a topic of its own. The row stays
 * when the two are merged again: the spelling then leads where its topic does.
 */
@Entity('topic_split')
@Check('ck_topic_split_spelling', 'spelling <> key')
export class TopicSplitEntity {
  /** Without its `#`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_topic_split' })
  spelling!: string;

  /** The match key of the spelling, by which the topic is found while one types. */
  @Column({ type: 'text' })
  key!: string;

  /** Where it leads: a topic whose key is this spelling, or another that was kept apart with it. */
  @ForeignKey('TopicEntity', { name: 'fk_topic_split_topic' })
  @Index('ix_topic_split_topic')
  @Column({ type: 'uuid' })
  topicId!: string;

  /** The topic of the match key. */
  @ForeignKey('TopicEntity', { name: 'fk_topic_split_from' })
  @Index('ix_topic_split_from')
  @Column({ type: 'uuid' })
  fromId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_topic_split_created_by' })
  @Index('ix_topic_split_created_by')
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
