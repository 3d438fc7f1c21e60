import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * Who may read a thread. COMPANY is one row, each team has at most one, each thread addressed to those it mentions
 * has its own LIST. Readers are the view `audience_reader`; circles will be one more branch of that view.
 */
@Entity('audience')
@Check('ck_audience_kind', `kind IN ('COMPANY', 'TEAM', 'LIST')`)
@Check('ck_audience_team', `(kind = 'TEAM') = (team_id IS NOT NULL)`)
@Index('uq_audience_team', ['teamId'], { unique: true })
export class AudienceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_audience' })
  id!: string;

  @Column({ type: 'varchar', length: 8 })
  kind!: string;

  @ForeignKey('TeamEntity', { name: 'fk_audience_team' })
  @Column({ type: 'uuid', nullable: true })
  teamId!: string | null;
}
