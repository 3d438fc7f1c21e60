import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Present membership. Leads are members with `isLead`. */
@Entity('team_member')
@Index('ix_team_member_person', ['personId', 'teamId'])
export class TeamMemberEntity {
  @ForeignKey('TeamEntity', { name: 'fk_team_member_team', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_team_member' })
  teamId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_team_member_person', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_team_member' })
  personId!: string;

  @Column({ type: 'boolean', default: false })
  isLead!: boolean;

  @Column({ type: 'timestamptz', precision: 3 })
  joinedAt!: Date;
}
