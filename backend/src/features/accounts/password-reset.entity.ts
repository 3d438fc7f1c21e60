import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A one-time link to choose a new password, made by an administrator or on the command line. */
@Entity('password_reset')
@Index('uq_password_reset_token_hash', ['tokenHash'], { unique: true })
export class PasswordResetEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_password_reset' })
  id!: string;

  @Column({ type: 'bytea' })
  tokenHash!: Buffer;

  @ForeignKey('AccountEntity', { name: 'fk_password_reset_account', onDelete: 'CASCADE' })
  @Index('ix_password_reset_person')
  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  usedAt!: Date | null;
}
