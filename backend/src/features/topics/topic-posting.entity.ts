import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How one posts on a topic; without a row everybody does, to the company, without a template. */
@Entity('topic_posting')
@Check('ck_topic_posting_posters', `posters IN ('EVERYONE', 'TEAMS', 'OWNER')`)
export class TopicPostingEntity {
  @ForeignKey('TopicEntity', { name: 'fk_topic_posting_topic', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic_posting' })
  topicId!: string;

  @Column({ type: 'varchar', length: 8 })
  posters!: string;

  /** Reads what is posted on it unless its author says otherwise; null for the company. */
  @ForeignKey('TeamEntity', { name: 'fk_topic_posting_default_team', onDelete: 'SET NULL' })
  @Index('ix_topic_posting_default_team')
  @Column({ type: 'uuid', nullable: true })
  defaultTeamId!: string | null;

  @Column({ type: 'text' })
  templateFr!: string;

  @Column({ type: 'text' })
  templateEn!: string;
}
