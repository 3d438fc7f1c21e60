import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The address in one mail that ends such mails with one click; kept hashed, for a year. */
@Entity('round_mail_token')
export class RoundMailTokenEntity {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'pk_round_mail_token' })
  tokenHash!: Buffer;

  @ForeignKey('PersonEntity', { name: 'fk_round_mail_token_person', onDelete: 'CASCADE' })
  @Index('ix_round_mail_token_person')
  @Column({ type: 'uuid' })
  personId!: string;

  @Index('ix_round_mail_token_created')
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
