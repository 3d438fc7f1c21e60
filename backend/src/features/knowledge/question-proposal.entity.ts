import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A question proposed to somebody who may know. The slot makes the cap: three rows a person and week, and no more. */
@Entity('question_proposal')
@Check('ck_question_proposal_reason', `reason IN ('ANSWERED', 'WROTE')`)
@Check('ck_question_proposal_slot', 'slot BETWEEN 1 AND 3')
@Index('uq_question_proposal_slot', ['personId', 'week', 'slot'], { unique: true })
export class QuestionProposalEntity {
  @ForeignKey('PostEntity', { name: 'fk_question_proposal_question', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_question_proposal' })
  questionId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_question_proposal_person', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_question_proposal' })
  personId!: string;

  /** The Monday of the week, in the company's time zone. */
  @Column({ type: 'date' })
  week!: string;

  @Column({ type: 'smallint' })
  slot!: number;

  @Column({ type: 'varchar', length: 8 })
  reason!: string;

  @ForeignKey('TopicEntity', { name: 'fk_question_proposal_topic' })
  @Column({ type: 'uuid', nullable: true })
  topicId!: string | null;

  /** The post that says they know. */
  @ForeignKey('PostEntity', { name: 'fk_question_proposal_evidence', onDelete: 'CASCADE' })
  @Index('ix_question_proposal_evidence')
  @Column({ type: 'uuid' })
  evidenceId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  passedAt!: Date | null;
}
