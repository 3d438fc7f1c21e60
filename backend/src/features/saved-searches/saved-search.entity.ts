import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A search somebody keeps, and how much they want to hear of it. */
@Entity('saved_search')
@Check('ck_saved_search_level', `level IN ('FEED', 'DIGEST', 'BELL')`)
@Index('ix_saved_search_person', ['personId', 'position', 'id'])
@Index('ix_saved_search_bell', ['personId'], { where: `level = 'BELL'` })
export class SavedSearchEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_saved_search' })
  id!: string;

  @ForeignKey('PersonEntity', { name: 'fk_saved_search_person', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  query!: string;

  @Column({ type: 'varchar', length: 6 })
  level!: string;

  /** Whoever has its address may open it, and sees what they may read. */
  @Column({ type: 'boolean' })
  shared!: boolean;

  /** The order in its person's list, from 0. */
  @Column({ type: 'smallint' })
  position!: number;

  /** Words that every post it wants has; null when it may want posts of any words. Spares asking of each new post. */
  @Column({ type: 'tsquery', nullable: true })
  words!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
