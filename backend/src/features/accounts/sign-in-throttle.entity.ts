import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failed sign-ins by account and by address, in the form rate-limiter-flexible reads and writes. */
@Entity('sign_in_throttle')
export class SignInThrottleEntity {
  @PrimaryColumn({ type: 'varchar', length: 255, primaryKeyConstraintName: 'pk_sign_in_throttle' })
  key!: string;

  @Column({ type: 'integer', default: 0 })
  points!: number;

  /** Milliseconds since the epoch. */
  @Column({ type: 'bigint', nullable: true })
  expire!: string | null;
}
