import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A step of a card's history. Texts stand here when they were written on the card; those of posts stay with the posts. */
@Entity('card_change')
@Check(
  'ck_card_change_kind',
  `kind IN ('ACCEPTED', 'WRITTEN', 'REWRITTEN', 'SOURCE', 'CONFIRMED', 'ASKED', 'TO_CHECK', 'HANDED', 'RETIRED')`,
)
@Index('ix_card_change_card', ['cardId', 'createdAt', 'id'])
export class CardChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_card_change' })
  id!: string;

  @ForeignKey('CardEntity', { name: 'fk_card_change_card', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  cardId!: string;

  @Column({ type: 'varchar', length: 12 })
  kind!: string;

  /** Who did it; to whom it was handed; null for what happens by itself. */
  @ForeignKey('PersonEntity', { name: 'fk_card_change_person' })
  @Index('ix_card_change_person')
  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'text', nullable: true })
  question!: string | null;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
