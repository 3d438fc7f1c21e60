import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What passed from somebody who left to a colleague, all at once. */
@Entity('handover')
export class HandoverEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_handover' })
  id!: string;

  @ForeignKey('PersonEntity', { name: 'fk_handover_from', onDelete: 'CASCADE' })
  @Index('ix_handover_from')
  @Column({ type: 'uuid' })
  fromId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_handover_heir', onDelete: 'CASCADE' })
  @Index('ix_handover_heir')
  @Column({ type: 'uuid' })
  heirId!: string;

  @Column({ type: 'integer' })
  topicCount!: number;

  @Column({ type: 'integer' })
  cardCount!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
