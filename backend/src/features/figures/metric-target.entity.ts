import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a metric is to bring in a day, a week or a month: for a team with those below it, or for the whole company. */
@Entity('metric_target')
@Index('uq_metric_target_team', ['metricId', 'period', 'teamId'], { unique: true })
@Index('uq_metric_target_company', ['metricId', 'period'], { unique: true, where: 'team_id IS NULL' })
@Check('ck_metric_target_period', `period IN ('DAY', 'WEEK', 'MONTH')`)
export class MetricTargetEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_metric_target' })
  id!: string;

  @ForeignKey('MetricEntity', { name: 'fk_metric_target_metric', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  metricId!: string;

  /** Null for the whole company. */
  @ForeignKey('TeamEntity', { name: 'fk_metric_target_team', onDelete: 'CASCADE' })
  @Index('ix_metric_target_team')
  @Column({ type: 'uuid', nullable: true })
  teamId!: string | null;

  /** As FigurePeriod. */
  @Column({ type: 'varchar', length: 5 })
  period!: string;

  /** In the unit of the metric. */
  @Column({ type: 'numeric', precision: 21, scale: 6 })
  value!: string;
}
