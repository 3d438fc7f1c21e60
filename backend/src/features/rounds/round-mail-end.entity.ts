import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Who wants no mail of rounds any more. */
@Entity('round_mail_end')
export class RoundMailEndEntity {
  @ForeignKey('PersonEntity', { name: 'fk_round_mail_end_person', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_round_mail_end' })
  personId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  endedAt!: Date;
}
