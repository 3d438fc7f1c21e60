import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A number that a post says of a metric, for a team and a day. */
@Entity('figure')
@Index('uq_figure_position', ['postId', 'positionStart'], { unique: true })
@Index('ix_figure_slot', ['metricId', 'day', 'teamId'], { where: 'NOT refused' })
@Index('ix_figure_replacing', ['metricId', 'day', 'teamId'], {
  where: 'NOT refused AND replaces IS NOT NULL',
})
@Index('ix_figure_time', ['createdAt', 'postId'], { where: 'NOT refused' })
@Index('ix_figure_metric_time', ['metricId', 'createdAt', 'postId'], { where: 'NOT refused' })
@Check('ck_figure_replaces', `replaces IN ('SLOT', 'THREAD')`)
@Check('ck_figure_position', 'position_start >= 0 AND position_end > position_start')
export class FigureEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_figure' })
  id!: string;

  @ForeignKey('PostEntity', { name: 'fk_figure_post', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  postId!: string;

  /** The first post of its post's thread: answers correct what it says. */
  @ForeignKey('PostEntity', { name: 'fk_figure_thread' })
  @Index('ix_figure_thread')
  @Column({ type: 'uuid' })
  threadId!: string;

  @ForeignKey('MetricEntity', { name: 'fk_figure_metric' })
  @Column({ type: 'uuid' })
  metricId!: string;

  /** Null when its author was in no team. */
  @ForeignKey('TeamEntity', { name: 'fk_figure_team' })
  @Index('ix_figure_team')
  @Column({ type: 'uuid', nullable: true })
  teamId!: string | null;

  /** Its own: a currency may be another than its metric's. */
  @Column({ type: 'varchar', length: 5 })
  unit!: string;

  @Column({ type: 'numeric', precision: 21, scale: 6 })
  value!: string;

  /** What it said at first, where an edit corrected it. */
  @Column({ type: 'numeric', precision: 21, scale: 6, nullable: true })
  firstValue!: string | null;

  /** In percent; in no series. */
  @Column({ type: 'numeric', precision: 21, scale: 6, nullable: true })
  delta!: string | null;

  @Column({ type: 'date' })
  day!: string;

  /** Its author chose the day; an edit of the text keeps it. */
  @Column({ type: 'boolean' })
  dayChosen!: boolean;

  /** Takes the place of earlier figures of its metric, team, day and unit: all, or those of its thread. */
  @Column({ type: 'varchar', length: 6, nullable: true })
  replaces!: string | null;

  /** Its author said that it is no figure: it stays text, in no series. */
  @Column({ type: 'boolean' })
  refused!: boolean;

  /** UTF-16, half-open, in the normalised text. */
  @Column({ type: 'integer' })
  positionStart!: number;

  @Column({ type: 'integer' })
  positionEnd!: number;

  /** Version of the grammar of figures it was read with. */
  @Column({ type: 'smallint' })
  grammar!: number;

  /** When its post was written. */
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
