import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A team that may post on a topic whose posters are teams. */
@Entity('topic_poster')
export class TopicPosterEntity {
  @ForeignKey('TopicEntity', { name: 'fk_topic_poster_topic', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_poster' })
  topicId!: string;

  @ForeignKey('TeamEntity', { name: 'fk_topic_poster_team', onDelete: 'CASCADE' })
  @Index('ix_topic_poster_team')
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_poster' })
  teamId!: string;
}
