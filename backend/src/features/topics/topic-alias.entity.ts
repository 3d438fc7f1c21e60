import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Another match key that leads to a topic: `sales` to `ventes`. A key is never that of a topic and an alias at once. */
@Entity('topic_alias')
export class TopicAliasEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_topic_alias' })
  key!: string;

  @ForeignKey('TopicEntity', { name: 'fk_topic_alias_topic' })
  @Index('ix_topic_alias_topic')
  @Column({ type: 'uuid' })
  topicId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
