import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What happened, written in the transaction in which it happened; every instance reads it to tell its readers. */
@Entity('outbox_event')
@Index('ix_outbox_event_created_at', ['createdAt', 'id'])
@Index('ix_outbox_event_transaction', ['transactionId'])
export class OutboxEventEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_outbox_event' })
  id!: string;

  @Column({ type: 'varchar', length: 40 })
  name!: string;

  /** Ids and counts, never texts. */
  @Column({ type: 'jsonb' })
  payload!: object;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  /** The number of the transaction that wrote it, for whoever asks what has been committed since. */
  @Column({ type: 'bigint', default: () => 'breve_transaction()' })
  transactionId!: string;
}
