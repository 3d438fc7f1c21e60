import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * The one name space of persons and teams. A handle is never given twice: a renamed person's old handle
 * keeps leading to them (product rules, Mentions).
 */
@Entity('handle')
@Check('ck_handle_owner', 'num_nonnulls(person_id, team_id) = 1')
@Check('ck_handle_form', `handle ~ '^[a-z0-9_]+([.-][a-z0-9_]+)*$'`)
export class HandleEntity {
  @PrimaryColumn({ type: 'varchar', length: 30, primaryKeyConstraintName: 'pk_handle' })
  handle!: string;

  @ForeignKey('PersonEntity', { name: 'fk_handle_person', onDelete: 'CASCADE' })
  @Index('ix_handle_person')
  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  /** Null once the team is deleted would free the name: a deleted team keeps its row. */
  @ForeignKey('TeamEntity', { name: 'fk_handle_team', onDelete: 'CASCADE' })
  @Index('ix_handle_team')
  @Column({ type: 'uuid', nullable: true })
  teamId!: string | null;
}
