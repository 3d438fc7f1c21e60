import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Somebody said of a mention of them that it needs no answer. Nobody else learns of it. */
@Entity('mention_settled')
export class MentionSettledEntity {
  @ForeignKey('PostEntity', { name: 'fk_mention_settled_post', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_mention_settled' })
  postId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_mention_settled_person', onDelete: 'CASCADE' })
  @Index('ix_mention_settled_person')
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_mention_settled' })
  personId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  settledAt!: Date;
}
