import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One person, or one team by its present members, of a LIST audience. */
@Entity('audience_member')
@Check('ck_audience_member_one', 'num_nonnulls(person_id, team_id) = 1')
@Index('uq_audience_member_person', ['audienceId', 'personId'], { unique: true })
@Index('uq_audience_member_team', ['audienceId', 'teamId'], { unique: true })
export class AudienceMemberEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_audience_member' })
  id!: string;

  @ForeignKey('AudienceEntity', { name: 'fk_audience_member_audience', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  audienceId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_audience_member_person', onDelete: 'CASCADE' })
  @Index('ix_audience_member_person')
  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @ForeignKey('TeamEntity', { name: 'fk_audience_member_team', onDelete: 'CASCADE' })
  @Index('ix_audience_member_team')
  @Column({ type: 'uuid', nullable: true })
  teamId!: string | null;
}
