import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A single-use link into the company. Only the SHA-256 of its token is kept. */
@Entity('invitation')
@Index('uq_invitation_token_hash', ['tokenHash'], { unique: true })
@Index('ix_invitation_created_at', ['createdAt', 'id'])
export class InvitationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_invitation' })
  id!: string;

  @Column({ type: 'bytea' })
  tokenHash!: Buffer;

  /** When given, only this address may join by the link. Lower case. */
  @Column({ type: 'varchar', length: 254, nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  displayName!: string | null;

  @ForeignKey('TeamEntity', { name: 'fk_invitation_team' })
  @Index('ix_invitation_team')
  @Column({ type: 'uuid', nullable: true })
  teamId!: string | null;

  @ForeignKey('PersonEntity', { name: 'fk_invitation_created_by' })
  @Index('ix_invitation_created_by')
  @Column({ type: 'uuid' })
  createdById!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  revokedAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  acceptedAt!: Date | null;

  @ForeignKey('PersonEntity', { name: 'fk_invitation_accepted_by' })
  @Index('ix_invitation_accepted_by')
  @Column({ type: 'uuid', nullable: true })
  acceptedById!: string | null;
}
