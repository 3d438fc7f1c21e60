import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What a person may do beyond being a member. A lead is whoever leads a team, not a role. */
@Entity('account_role')
@Check('ck_account_role_role', `role IN ('COMMUNICATOR', 'MODERATOR', 'ADMINISTRATOR', 'AUDITOR')`)
export class AccountRoleEntity {
  @ForeignKey('AccountEntity', { name: 'fk_account_role_account', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_account_role' })
  personId!: string;

  @PrimaryColumn({ type: 'varchar', length: 16, primaryKeyConstraintName: 'pk_account_role' })
  role!: string;
}
