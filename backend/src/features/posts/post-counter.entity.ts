import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Counts of a post, in a narrow row of their own: they change often, the post hardly ever. */
@Entity('post_counter')
export class PostCounterEntity {
  @ForeignKey('PostEntity', { name: 'fk_post_counter_post', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_post_counter' })
  postId!: string;

  /** Direct answers not deleted. */
  @Column({ type: 'integer', default: 0 })
  replyCount!: number;

  @Column({ type: 'integer', default: 0 })
  repostCount!: number;

  /** Quotes all may read: a quote in a narrower audience reveals nothing. */
  @Column({ type: 'integer', default: 0 })
  quoteCount!: number;

  /** One number a reaction, in the order of `REACTION_KINDS`. */
  @Column({ type: 'integer', array: true, default: () => "'{0,0,0,0,0,0}'" })
  reactionCounts!: number[];
}
