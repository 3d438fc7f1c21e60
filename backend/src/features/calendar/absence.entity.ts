import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Days on which somebody is away. There is no place for a reason. */
@Entity('absence')
@Check('ck_absence_span', 'last_day >= first_day')
@Index('ix_absence_person', ['personId', 'lastDay'])
export class AbsenceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_absence' })
  id!: string;

  @ForeignKey('PersonEntity', { name: 'fk_absence_person', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'date' })
  firstDay!: string;

  /** Included. */
  @Column({ type: 'date' })
  lastDay!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
