import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one-time link that sets up an empty network; gone once the company exists. */
@Entity('setup_token')
export class SetupTokenEntity {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'pk_setup_token' })
  tokenHash!: Buffer;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
