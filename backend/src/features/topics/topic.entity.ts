import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a hashtag leads to: every spelling with the same match key is this topic. */
@Entity('topic')
@Index('uq_topic_key', ['key'], { unique: true })
@Index('ix_topic_key_prefix', { synchronize: false })
@Index('ix_topic_key_near', { synchronize: false })
@Check('ck_topic_kind', `kind IN ('SUBJECT', 'PROJECT', 'CLIENT', 'EVENT')`)
@Check('ck_topic_day_end', `day_end ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`)
export class TopicEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_topic' })
  id!: string;

  /** The match key of text/, 2 to 64 characters. */
  @Column({ type: 'text' })
  key!: string;

  /** The spelling most used in posts all may read. Until there is one, readers see a spelling they read themselves. */
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'varchar', length: 8, default: 'SUBJECT' })
  kind!: string;

  @Column({ type: 'text', nullable: true })
  nameFr!: string | null;

  @Column({ type: 'text', nullable: true })
  nameEn!: string | null;

  @Column({ type: 'text', default: '' })
  description!: string;

  @ForeignKey('PersonEntity', { name: 'fk_topic_owner' })
  @Index('ix_topic_owner')
  @Column({ type: 'uuid', nullable: true })
  ownerId!: string | null;

  /** Set when somebody described it: such a topic is public to the company even without a post. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  declaredAt!: Date | null;

  /** Set while the company stands behind it. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  officialAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  /** Company posts that carry it. */
  @Column({ type: 'integer', default: 0 })
  postCount!: number;

  /** How many company posts carry a topic merged into it, and not it itself. */
  @Column({ type: 'integer', default: 0 })
  mergedCount!: number;

  /** Figures are read in posts that carry it. */
  @Column({ type: 'boolean', default: false })
  hasMetrics!: boolean;

  /** Local time, `HH:MM`, at which its day ends: `04:00` for those who close after midnight. */
  @Column({ type: 'varchar', length: 5, default: '00:00' })
  dayEnd!: string;
}
