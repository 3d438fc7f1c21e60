import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A team whose figures are expected on a topic every day. */
@Entity('topic_reporter')
export class TopicReporterEntity {
  @ForeignKey('TopicEntity', { name: 'fk_topic_reporter_topic', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_reporter' })
  topicId!: string;

  @ForeignKey('TeamEntity', { name: 'fk_topic_reporter_team', onDelete: 'CASCADE' })
  @Index('ix_topic_reporter_team')
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_reporter' })
  teamId!: string;

  /** The first day one expects them of; null for ever. */
  @Column({ type: 'date', nullable: true })
  since!: string | null;
}
