import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A key a client gave with a post, kept seven days: the same key again answers with the same post. */
@Entity('idempotency_key')
export class IdempotencyKeyEntity {
  @ForeignKey('PersonEntity', { name: 'fk_idempotency_key_person', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_idempotency_key' })
  personId!: string;

  @PrimaryColumn({ type: 'varchar', length: 64, primaryKeyConstraintName: 'pk_idempotency_key' })
  key!: string;

  /** SHA-256 of what was asked for. */
  @Column({ type: 'bytea' })
  payloadHash!: Buffer;

  @ForeignKey('PostEntity', { name: 'fk_idempotency_key_post', onDelete: 'CASCADE' })
  @Index('ix_idempotency_key_post')
  @Column({ type: 'uuid' })
  postId!: string;

  @Index('ix_idempotency_key_created_at')
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
