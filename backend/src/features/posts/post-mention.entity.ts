import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A post mentions a person or a team. */
@Entity('post_mention')
@Check('ck_post_mention_one', 'num_nonnulls(person_id, team_id) = 1')
@Index('ix_post_mention_person', ['personId', 'createdAt', 'postId'], { where: 'person_id IS NOT NULL' })
@Index('ix_post_mention_team', ['teamId', 'createdAt', 'postId'], { where: 'team_id IS NOT NULL' })
export class PostMentionEntity {
  @ForeignKey('PostEntity', { name: 'fk_post_mention_post', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_post_mention' })
  postId!: string;

  /** The order in the text, from 0; each person or team stands once. */
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'pk_post_mention' })
  position!: number;

  @ForeignKey('PersonEntity', { name: 'fk_post_mention_person' })
  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @ForeignKey('TeamEntity', { name: 'fk_post_mention_team' })
  @Column({ type: 'uuid', nullable: true })
  teamId!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
