import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * Who reads what is addressed to a team: its present members, those of teams below it, and the leads of teams
 * above (product rules, Audience). Rewritten in the transaction that changes a team, so it is never behind;
 * it saves every read from climbing the tree.
 */
@Entity('team_reader')
@Index('ix_team_reader_person', ['personId', 'teamId'])
export class TeamReaderEntity {
  @ForeignKey('TeamEntity', { name: 'fk_team_reader_team', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_team_reader' })
  teamId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_team_reader_person', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_team_reader' })
  personId!: string;

  /** In the team or in one below it; false for those who read only as lead of a team above. */
  @Column({ type: 'boolean' })
  belongs!: boolean;
}
