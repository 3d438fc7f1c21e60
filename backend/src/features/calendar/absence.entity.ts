import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { PersonEntity } from '../people/person.entity.js';

/** Days on which somebody is away. There is no place for a reason. */
@Entity('absence')
@Check('ck_absence_span', 'last_day >= first_day')
@Index('ix_absence_person', ['personId', 'lastDay'])
export class AbsenceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_absence' })
  id!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'date' })
  firstDay!: string;

  /** Included. */
  @Column({ type: 'date' })
  lastDay!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @ManyToOne(() => PersonEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_absence_person' })
  person?: Relation<PersonEntity>;
}
