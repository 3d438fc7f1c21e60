import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What a post said before an edit. The present text is in `post`. */
@Entity('post_version')
export class PostVersionEntity {
  @ForeignKey('PostEntity', { name: 'fk_post_version_post', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_post_version' })
  postId!: string;

  /** From 1, the first. */
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'pk_post_version' })
  number!: number;

  /** Null once purged: the mark stays. */
  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ type: 'varchar', length: 12 })
  kind!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  writtenAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  purgedAt!: Date | null;

  @ForeignKey('PersonEntity', { name: 'fk_post_version_purged_by' })
  @Column({ type: 'uuid', nullable: true })
  purgedById!: string | null;
}
