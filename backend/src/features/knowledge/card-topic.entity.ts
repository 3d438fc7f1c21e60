import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a card is about: the topics of its question, or those chosen for it. */
@Entity('card_topic')
export class CardTopicEntity {
  @ForeignKey('CardEntity', { name: 'fk_card_topic_card', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_card_topic' })
  cardId!: string;

  @ForeignKey('TopicEntity', { name: 'fk_card_topic_topic', onDelete: 'CASCADE' })
  @Index('ix_card_topic_topic')
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_card_topic' })
  topicId!: string;

  @Column({ type: 'smallint' })
  position!: number;
}
