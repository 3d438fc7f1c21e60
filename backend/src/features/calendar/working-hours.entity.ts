import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** When the company works: a single row, once an administrator has set it. */
@Entity('working_hours')
@Check('ck_working_hours_single', 'id = 1')
@Check('ck_working_hours_days', `days <@ '{1,2,3,4,5,6,7}' AND cardinality(days) > 0`)
@Check(
  'ck_working_hours_times',
  `opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND closes ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND opens < closes`,
)
export class WorkingHoursEntity {
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'pk_working_hours' })
  id!: number;

  /** ISO weekdays, 1 for Monday. */
  @Column({ type: 'smallint', array: true })
  days!: number[];

  /** `HH:MM`, in the company's time zone. */
  @Column({ type: 'varchar', length: 5 })
  opens!: string;

  @Column({ type: 'varchar', length: 5 })
  closes!: string;
}
