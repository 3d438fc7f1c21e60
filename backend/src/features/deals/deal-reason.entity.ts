import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why deals get lost: one of the company's list, which administrators keep. */
@Entity('deal_reason')
export class DealReasonEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_deal_reason' })
  id!: string;

  @Column({ type: 'text' })
  labelFr!: string;

  @Column({ type: 'text' })
  labelEn!: string;

  @Column({ type: 'smallint' })
  position!: number;

  /** No longer offered; losses that gave it keep it. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  retiredAt!: Date | null;
}
