import { Entity, ForeignKey, Index, Column, PrimaryColumn } from 'typeorm';

/** A post that rang for a saved search, and the notification it is counted in. */
@Entity('search_hit')
@Index('ix_search_hit_notification', ['notificationId'])
@Index('ix_search_hit_post', ['postId'])
export class SearchHitEntity {
  @ForeignKey('SavedSearchEntity', { name: 'fk_search_hit_search', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_search_hit' })
  savedSearchId!: string;

  @ForeignKey('PostEntity', { name: 'fk_search_hit_post', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_search_hit' })
  postId!: string;

  @Column({ type: 'uuid' })
  notificationId!: string;
}
