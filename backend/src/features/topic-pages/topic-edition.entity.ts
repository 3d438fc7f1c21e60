import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** When an event takes place: days of the company. Last year's stays. */
@Entity('topic_edition')
@Check('ck_topic_edition_days', 'ends_on >= starts_on')
export class TopicEditionEntity {
  @ForeignKey('TopicEntity', { name: 'fk_topic_edition_topic', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_edition' })
  topicId!: string;

  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'pk_topic_edition' })
  startsOn!: string;

  @Column({ type: 'date' })
  endsOn!: string;
}
