import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A directory entry: who writes and who is read. Signing in is the business of `account`. */
@Entity('person')
@Index('ix_person_display_name', ['displayName'])
@Index('ix_person_fold', { synchronize: false })
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_person' })
  id!: string;

  /** The current handle, lower case; every handle ever held is in `handle`. */
  @Column({ type: 'varchar', length: 30 })
  handle!: string;

  @Column({ type: 'text' })
  displayName!: string;

  @Column({ type: 'text', default: '' })
  title!: string;

  @Column({ type: 'varchar', length: 2 })
  language!: string;

  @Column({ type: 'text' })
  timeZone!: string;

  /** Single-key shortcuts of the page, WCAG 2.1.4: they can be switched off. */
  @Column({ type: 'boolean', default: true })
  shortcutsEnabled!: boolean;

  @Column({ type: 'boolean', default: true })
  firstVisit!: boolean;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  /** Set while suspended: no session, no new post, no mention completion. The posts stay. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  suspendedAt!: Date | null;
}
