import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A signed-in browser. Only the SHA-256 of its opaque token is kept. */
@Entity('session')
@Index('uq_session_token_hash', ['tokenHash'], { unique: true })
export class SessionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_session' })
  id!: string;

  @Column({ type: 'bytea' })
  tokenHash!: Buffer;

  @ForeignKey('AccountEntity', { name: 'fk_session_account', onDelete: 'CASCADE' })
  @Index('ix_session_person')
  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text', default: '' })
  userAgent!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Index('ix_session_expires_at')
  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt!: Date;
}
