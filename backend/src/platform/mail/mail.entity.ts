import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * What became of a mail: QUEUED waits for its next attempt; SENDING was claimed by an instance; SENT was taken by the
 * server; FAILED was refused or tried too often; UNKNOWN may or may not have arrived; DROPPED had nobody to go to any
 * more, or nothing to say; LEFT failed or was unknown, and an administrator let it be.
 */
export const MAIL_STATES = ['QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'DROPPED', 'LEFT'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** A mail on its way, and for a while after. */
@Entity('mail')
@Index('uq_mail_key', ['key'], { unique: true })
@Index('ix_mail_due', ['nextAttemptAt'], { where: `state = 'QUEUED'` })
@Index('ix_mail_claimed', ['claimedAt'], { where: `state = 'SENDING'` })
@Index('ix_mail_undelivered', ['createdAt', 'id'], { where: `state IN ('FAILED', 'UNKNOWN')` })
@Index('ix_mail_created_at', ['createdAt'])
@Index('ix_mail_person', ['personId'])
@Check('ck_mail_state', `state IN ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'DROPPED', 'LEFT')`)
@Check('ck_mail_queued', `state <> 'QUEUED' OR next_attempt_at IS NOT NULL`)
@Check('ck_mail_sending', `state <> 'SENDING' OR claimed_at IS NOT NULL`)
export class MailEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_mail' })
  id!: string;

  /** What the mail is, to whom and of when: the same is never written twice. */
  @Column({ type: 'text' })
  key!: string;

  @ForeignKey('PersonEntity', { name: 'fk_mail_person', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  personId!: string;

  /** The address it was last sent to; null before the first attempt. */
  @Column({ type: 'varchar', length: 254, nullable: true })
  address!: string | null;

  @Column({ type: 'text' })
  subject!: string;

  /** Null when it is composed at each attempt, and once the mail is settled. */
  @Column({ type: 'text', nullable: true })
  html!: string | null;

  @Column({ type: 'text', nullable: true })
  text!: string | null;

  /** By whom it is composed at each attempt, under the rights of that moment, and from what. */
  @Column({ type: 'text', nullable: true })
  composer!: string | null;

  @Column({ type: 'text', nullable: true })
  reference!: string | null;

  /** Header lines besides the usual ones, by name. */
  @Column({ type: 'jsonb' })
  headers!: Record<string, string>;

  /** With its angle brackets; the same at every attempt. */
  @Column({ type: 'text' })
  messageId!: string;

  @Column({ type: 'varchar', length: 8 })
  state!: MailState;

  @Column({ type: 'smallint' })
  attempts!: number;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  nextAttemptAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  claimedAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  sentAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  lastError!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
