import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * Something that makes what instances keep in memory untrue, and the transaction that did it. Triggers write it; it is
 * kept for an hour. Ids without foreign keys: it is a log.
 */
@Entity('change_entry')
@Index('ix_change_entry_transaction', ['transactionId'])
@Index('ix_change_entry_created_at', ['createdAt', 'id'])
export class ChangeEntryEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_change_entry',
  })
  id!: string;

  /** As `pg_current_xact_id` gives it. */
  @Column({ type: 'bigint' })
  transactionId!: string;

  /** One of `ChangeKind`. */
  @Column({ type: 'text' })
  kind!: string;

  /** Which one; null where a change of this kind may concern every one. */
  @Column({ type: 'uuid', nullable: true })
  subjectId!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
