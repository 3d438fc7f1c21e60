import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('repost')
@Index('ix_repost_person', ['personId', 'createdAt', 'postId'])
@Index('ix_repost_post', ['postId', 'createdAt', 'personId'])
export class RepostEntity {
  @ForeignKey('PostEntity', { name: 'fk_repost_post', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_repost' })
  postId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_repost_person', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_repost' })
  personId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
