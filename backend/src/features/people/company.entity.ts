import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The one company of this deployment: a single row, written by the set-up. */
@Entity('company')
@Check('ck_company_single', 'id = 1')
export class CompanyEntity {
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'pk_company' })
  id!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'varchar', length: 2 })
  language!: string;

  /** IANA name, for example `Europe/Paris`. */
  @Column({ type: 'text' })
  timeZone!: string;

  /** ISO 4217 code. */
  @Column({ type: 'varchar', length: 3 })
  currency!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
