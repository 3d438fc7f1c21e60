import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a topic counts: turnover, tickets, the average basket. */
@Entity('metric')
@Index('uq_metric_position', ['topicId', 'position'], { unique: true })
@Index('uq_metric_default', ['topicId', 'unit'], {
  unique: true,
  where: `is_default AND unit <> 'COUNT' AND retired_at IS NULL`,
})
@Check('ck_metric_unit', `unit ~ '^([A-Z]{3}|%|pts|h|d|COUNT)$'`)
@Check('ck_metric_rule', `rule IN ('SUM', 'LAST', 'MEAN', 'RATIO')`)
@Check(
  'ck_metric_ratio',
  `(rule = 'RATIO') = (num_nonnulls(numerator_id, denominator_id) = 2)
    AND num_nonnulls(numerator_id, denominator_id) <> 1 AND numerator_id <> denominator_id`,
)
@Check('ck_metric_decimals', 'decimals BETWEEN 0 AND 6')
@Check('ck_metric_tax_note', `tax_note IN ('HT', 'TTC')`)
export class MetricEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_metric' })
  id!: string;

  @ForeignKey('TopicEntity', { name: 'fk_metric_topic' })
  @Column({ type: 'uuid' })
  topicId!: string;

  /** The order on the topic, from 0. */
  @Column({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text' })
  nameFr!: string;

  @Column({ type: 'text' })
  nameEn!: string;

  /** As of figures in text/: an ISO 4217 code, `%`, `pts`, `h`, `d`, `COUNT`. */
  @Column({ type: 'varchar', length: 5 })
  unit!: string;

  /** What stands left of its figures, in both languages. */
  @Column({ type: 'text', array: true })
  labels!: string[];

  /** What stands for its unit: `ticket`, `tickets`. */
  @Column({ type: 'text', array: true })
  nouns!: string[];

  /** How a period's figures become one value. */
  @Column({ type: 'varchar', length: 5 })
  rule!: string;

  /** Of a ratio alone, as the denominator. */
  @ForeignKey('MetricEntity', { name: 'fk_metric_numerator' })
  @Column({ type: 'uuid', nullable: true })
  numeratorId!: string | null;

  @ForeignKey('MetricEntity', { name: 'fk_metric_denominator' })
  @Column({ type: 'uuid', nullable: true })
  denominatorId!: string | null;

  /** How many digits are shown after the mark. */
  @Column({ type: 'smallint' })
  decimals!: number;

  @Column({ type: 'varchar', length: 3, nullable: true })
  taxNote!: string | null;

  /** Takes what stands on its topic in its unit without a label. */
  @Column({ type: 'boolean' })
  isDefault!: boolean;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  /** From when on it takes no figures any more; its history stays. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  retiredAt!: Date | null;
}
