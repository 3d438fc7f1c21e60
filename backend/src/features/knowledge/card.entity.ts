import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * Something the company knows. One that came of an accepted answer holds no text of its own until its owner rewrites it:
 * what it says is what its two posts say now.
 */
@Entity('card')
@Check('ck_card_source', 'num_nonnulls(question_id, answer_id) <> 1')
@Check('ck_card_text', 'question_id IS NOT NULL OR num_nonnulls(question, answer) = 2')
@Index('uq_card_question', ['questionId'], { unique: true })
@Index('ix_card_valid_until', ['validUntil'], { where: 'retired_at IS NULL' })
@Index('ix_card_words', { synchronize: false })
export class CardEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_card' })
  id!: string;

  @ForeignKey('PostEntity', { name: 'fk_card_question', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', nullable: true })
  questionId!: string | null;

  @ForeignKey('PostEntity', { name: 'fk_card_answer', onDelete: 'CASCADE' })
  @Index('ix_card_answer')
  @Column({ type: 'uuid', nullable: true })
  answerId!: string | null;

  /** As somebody wrote it on the card; else null. */
  @Column({ type: 'text', nullable: true })
  question!: string | null;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @ForeignKey('PersonEntity', { name: 'fk_card_owner' })
  @Index('ix_card_owner')
  @Column({ type: 'uuid' })
  ownerId!: string;

  /** What it is found by. */
  @Column({ type: 'tsvector' })
  words!: string;

  @Column({ type: 'date' })
  validUntil!: string;

  /** Its owner was asked, once for this end, whether it is still true. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  askedAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  toCheckAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  retiredAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  changedAt!: Date;
}
