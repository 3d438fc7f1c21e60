import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What a person was writing, kept until it is posted or emptied. */
@Entity('draft')
export class DraftEntity {
  @ForeignKey('PersonEntity', { name: 'fk_draft_person', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_draft' })
  personId!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'varchar', length: 12, nullable: true })
  kind!: string | null;

  @Column({ type: 'varchar', length: 9 })
  visibility!: string;

  @ForeignKey('TeamEntity', { name: 'fk_draft_team', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  teamId!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt!: Date;
}
