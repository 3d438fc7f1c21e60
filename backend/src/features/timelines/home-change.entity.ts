import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * Something that may have changed a home, and the transaction that did it: a post (written, edited, deleted, reposted), the
 * choices of a person (follows, mutes), or, with neither, everybody's (teams). Triggers write it; it is kept for an
 * hour. Ids without foreign keys: it is a log.
 */
@Entity('home_change')
@Index('ix_home_change_transaction', ['transactionId'])
@Index('ix_home_change_created_at', ['createdAt', 'id'])
export class HomeChangeEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_home_change',
  })
  id!: string;

  /** As `pg_current_xact_id` gives it. */
  @Column({ type: 'bigint' })
  transactionId!: string;

  @Column({ type: 'uuid', nullable: true })
  postId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
