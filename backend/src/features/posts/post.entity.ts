import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { StoredTextEntity } from './stored-text-entity.js';

/**
 * A post. Its audience is that of its thread's root and never changes. A deleted post keeps this row, emptied,
 * as the tombstone that its former readers meet.
 */
@Entity('post')
@Check('ck_post_visibility', `visibility IN ('COMPANY', 'TEAM', 'MENTIONED')`)
@Check(
  'ck_post_kind',
  `kind IN ('PLAIN', 'STATUS', 'WIN', 'LOSS', 'SALES', 'QUESTION', 'KNOWLEDGE', 'ANNOUNCEMENT')`,
)
@Index('ix_post_company', ['createdAt', 'id'], {
  where: `visibility = 'COMPANY' AND parent_id IS NULL AND deleted_at IS NULL`,
})
@Index('ix_post_announcement', ['createdAt', 'id'], { where: `kind = 'ANNOUNCEMENT' AND deleted_at IS NULL` })
@Index('ix_post_author', ['authorId', 'createdAt', 'id'], { where: 'deleted_at IS NULL' })
@Index('ix_post_audience', ['audienceId', 'createdAt', 'id'], {
  where: `visibility <> 'COMPANY' AND deleted_at IS NULL`,
})
@Index('ix_post_kind', ['kind', 'createdAt', 'id'], { where: 'deleted_at IS NULL' })
@Index('ix_post_root', ['rootId', 'createdAt', 'id'])
@Index('ix_post_parent', ['parentId'], { where: 'parent_id IS NOT NULL' })
@Index('ix_post_parent_author', ['parentAuthorId', 'createdAt', 'id'], {
  where: 'parent_author_id IS NOT NULL AND deleted_at IS NULL',
})
@Index('ix_post_quote', ['quoteOfId'], { where: 'quote_of_id IS NOT NULL' })
@Index('ix_post_search', { synchronize: false })
@Index('ix_post_time', ['createdAt', 'id'], { where: 'deleted_at IS NULL' })
@Index('ix_post_link', { synchronize: false })
@Index('ix_post_question_search', { synchronize: false })
export class PostEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_post' })
  id!: string;

  @ForeignKey('PersonEntity', { name: 'fk_post_author' })
  @Column({ type: 'uuid' })
  authorId!: string;

  @Column({ type: 'varchar', length: 12 })
  kind!: string;

  /** Normalised; empty on a tombstone. */
  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'smallint' })
  characterCount!: number;

  /** `fr`, `en` or `und`. */
  @Column({ type: 'varchar', length: 3 })
  lang!: string;

  /** The version of the text grammar it was read with. */
  @Column({ type: 'smallint' })
  grammar!: number;

  @Column({ type: 'jsonb' })
  entities!: StoredTextEntity[];

  @Column({ type: 'varchar', length: 9 })
  visibility!: string;

  @ForeignKey('AudienceEntity', { name: 'fk_post_audience' })
  @Column({ type: 'uuid' })
  audienceId!: string;

  /** The first post of the thread; itself for a root. */
  @ForeignKey('PostEntity', { name: 'fk_post_root' })
  @Column({ type: 'uuid' })
  rootId!: string;

  /** The post it answers; null for a root. */
  @ForeignKey('PostEntity', { name: 'fk_post_parent' })
  @Column({ type: 'uuid', nullable: true })
  parentId!: string | null;

  /** Who wrote the post it answers: never changes, and finds answers to somebody without reading all they wrote. */
  @ForeignKey('PersonEntity', { name: 'fk_post_parent_author' })
  @Column({ type: 'uuid', nullable: true })
  parentAuthorId!: string | null;

  @ForeignKey('PostEntity', { name: 'fk_post_quote_of' })
  @Column({ type: 'uuid', nullable: true })
  quoteOfId!: string | null;

  /** On a question: the reply its author accepted. */
  @ForeignKey('PostEntity', { name: 'fk_post_accepted_answer' })
  @Index('ix_post_accepted_answer')
  @Column({ type: 'uuid', nullable: true })
  acceptedAnswerId!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  editedAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  deletedAt!: Date | null;
}
