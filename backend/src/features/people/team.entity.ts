import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A team of the tree. A deleted team keeps its row: its handle is not given again and its posts keep their audience. */
@Entity('team')
export class TeamEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_team' })
  id!: string;

  @Column({ type: 'varchar', length: 30 })
  handle!: string;

  @Column({ type: 'text' })
  displayName!: string;

  @Column({ type: 'text', default: '' })
  description!: string;

  @ForeignKey('TeamEntity', { name: 'fk_team_parent' })
  @Index('ix_team_parent')
  @Column({ type: 'uuid', nullable: true })
  parentId!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  deletedAt!: Date | null;
}
