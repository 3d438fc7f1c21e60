import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Within how many working minutes a topic wants its questions answered; an hour where there is no row. */
@Entity('topic_clock')
@Check('ck_topic_clock_minutes', 'minutes BETWEEN 5 AND 9600')
export class TopicClockEntity {
  @ForeignKey('TopicEntity', { name: 'fk_topic_clock_topic', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_clock' })
  topicId!: string;

  @Column({ type: 'integer' })
  minutes!: number;
}
