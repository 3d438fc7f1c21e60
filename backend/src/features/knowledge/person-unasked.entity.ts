import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Somebody who wants no questions proposed, and is not listed among those who know. */
@Entity('person_unasked')
export class PersonUnaskedEntity {
  @ForeignKey('PersonEntity', { name: 'fk_person_unasked_person', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_person_unasked' })
  personId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  since!: Date;
}
