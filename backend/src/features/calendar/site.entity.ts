import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A place of work with the public holidays of its country and region. One of them is where people are unless told. */
@Entity('site')
@Check('ck_site_country', `country ~ '^[A-Z]{2}$'`)
@Index('uq_site_default', ['isDefault'], { unique: true, where: 'is_default' })
export class SiteEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_site' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  /** ISO 3166-1 alpha-2. */
  @Column({ type: 'varchar', length: 2 })
  country!: string;

  /** A part of the country with holidays of its own, as `date-holidays` names it; null for none. */
  @Column({ type: 'text', nullable: true })
  region!: string | null;

  /** Holidays on which this site works, by their rule (`easter 50`): the same one every year. */
  @Column({ type: 'text', array: true })
  workedHolidays!: string[];

  @Column({ type: 'boolean' })
  isDefault!: boolean;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
