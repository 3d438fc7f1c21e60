import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** When a topic's day closes: who is expected and has given nothing is reminded then. */
@Entity('topic_closing')
@Check('ck_topic_closing_closes_at', `closes_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`)
export class TopicClosingEntity {
  @ForeignKey('TopicEntity', { name: 'fk_topic_closing_topic', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_closing' })
  topicId!: string;

  /** `HH:MM` of the company's time zone. */
  @Column({ type: 'varchar', length: 5 })
  closesAt!: string;
}
