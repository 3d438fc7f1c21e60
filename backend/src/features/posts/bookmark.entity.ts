import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('bookmark')
@Index('ix_bookmark_person', ['personId', 'createdAt', 'postId'])
export class BookmarkEntity {
  @ForeignKey('PostEntity', { name: 'fk_bookmark_post', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_bookmark' })
  postId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_bookmark_person', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_bookmark' })
  personId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
