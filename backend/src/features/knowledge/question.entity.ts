import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a question has beside its post: what for, by when, and its clock. */
@Entity('question')
@Check('ck_question_same_as', 'same_as_id <> post_id')
@Check('ck_question_first_answer', 'first_answer_id IS NOT NULL OR first_answer_minutes IS NULL')
@Index('ix_question_new', ['postId'], { where: 'target_at IS NULL' })
@Index('ix_question_unmeasured', ['postId'], {
  where: 'first_answer_id IS NOT NULL AND first_answer_minutes IS NULL',
})
@Index('ix_question_clock', ['targetAt'], { where: 'digest_at IS NULL AND first_answer_id IS NULL' })
export class QuestionEntity {
  @ForeignKey('PostEntity', { name: 'fk_question_post', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_question' })
  postId!: string;

  /** What the answer is for; at most 140 characters. */
  @Column({ type: 'text', nullable: true })
  purpose!: string | null;

  @Column({ type: 'date', nullable: true })
  dueOn!: string | null;

  /** The question it is the same as: that one is never the same as another. */
  @ForeignKey('PostEntity', { name: 'fk_question_same_as' })
  @Index('ix_question_same_as', { where: 'same_as_id IS NOT NULL' })
  @Column({ type: 'uuid', nullable: true })
  sameAsId!: string | null;

  /** Working minutes within which its topics want an answer, as they wanted it when it was asked. */
  @Column({ type: 'integer' })
  targetMinutes!: number;

  /** When these have passed; null until the clock has looked at it. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  targetAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  ownerToldAt!: Date | null;

  /** From when on digests carry it. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  digestAt!: Date | null;

  /** The first reply by somebody else that stands. */
  @ForeignKey('PostEntity', { name: 'fk_question_first_answer' })
  @Index('ix_question_first_answer', { where: 'first_answer_id IS NOT NULL' })
  @Column({ type: 'uuid', nullable: true })
  firstAnswerId!: string | null;

  /** Working minutes until then; null until the clock has counted them. */
  @Column({ type: 'integer', nullable: true })
  firstAnswerMinutes!: number | null;
}
