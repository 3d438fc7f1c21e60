import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Where and on which days somebody works, when not as everybody. */
@Entity('person_work')
@Check('ck_person_work_days', `days <@ '{1,2,3,4,5,6,7}' AND cardinality(days) > 0`)
@Index('ix_person_work_site', ['siteId'])
export class PersonWorkEntity {
  @ForeignKey('PersonEntity', { name: 'fk_person_work_person', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_person_work' })
  personId!: string;

  /** Null for the default one. */
  @ForeignKey('SiteEntity', { name: 'fk_person_work_site', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  siteId!: string | null;

  /** ISO weekdays, 1 for Monday; null for no days of one's own. */
  @Column({ type: 'smallint', array: true, nullable: true })
  days!: number[] | null;
}
