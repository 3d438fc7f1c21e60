import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A sign-in: an e-mail and a password for one person. */
@Entity('account')
@Index('uq_account_email', ['email'], { unique: true })
export class AccountEntity {
  @ForeignKey('PersonEntity', { name: 'fk_account_person', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_account' })
  personId!: string;

  /** Lower case. */
  @Column({ type: 'varchar', length: 254 })
  email!: string;

  /** argon2id, in PHC form. */
  @Column({ type: 'text' })
  passwordHash!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  passwordChangedAt!: Date;
}
