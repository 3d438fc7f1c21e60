import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { PersonEntity } from '../people/person.entity.js';
import { SiteEntity } from './site.entity.js';

/** Where and on which days somebody works, when not as everybody. */
@Entity('person_work')
@Check('ck_person_work_days', `days <@ '{1,2,3,4,5,6,7}' AND cardinality(days) > 0`)
@Index('ix_person_work_site', ['siteId'])
export class PersonWorkEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_person_work' })
  personId!: string;

  /** Null for the default one. */
  @Column({ type: 'uuid', nullable: true })
  siteId!: string | null;

  /** ISO weekdays, 1 for Monday; null for no days of one's own. */
  @Column({ type: 'smallint', array: true, nullable: true })
  days!: number[] | null;

  @ManyToOne(() => PersonEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_person_work_person' })
  person?: Relation<PersonEntity>;

  @ManyToOne(() => SiteEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'site_id', foreignKeyConstraintName: 'fk_person_work_site' })
  site?: Relation<SiteEntity>;
}
