import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One reaction a person and post. */
@Entity('reaction')
@Index('ix_reaction_post', ['postId', 'createdAt', 'personId'])
@Index('ix_reaction_person', ['personId'])
export class ReactionEntity {
  @ForeignKey('PostEntity', { name: 'fk_reaction_post', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_reaction' })
  postId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_reaction_person', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_reaction' })
  personId!: string;

  @Column({ type: 'varchar', length: 8 })
  kind!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
