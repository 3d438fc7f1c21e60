import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('person_mute')
@Check('ck_person_mute_other', 'person_id <> muted_person_id')
export class PersonMuteEntity {
  @ForeignKey('PersonEntity', { name: 'fk_person_mute_person', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_person_mute' })
  personId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_person_mute_muted_person', onDelete: 'CASCADE' })
  @Index('ix_person_mute_muted_person')
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_person_mute' })
  mutedPersonId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
