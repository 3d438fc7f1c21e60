import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Something that concerns one person. Shown only while its post, if any, may be read by them. */
@Entity('notification')
@Check('ck_notification_kind', `kind ~ '^[A-Z_]{3,12}$'`)
@Index('ix_notification_person', ['personId', 'createdAt', 'id'])
@Index('uq_notification_cause', ['personId', 'kind', 'actorId', 'postId'], {
  unique: true,
  where: 'subject_id IS NULL',
})
@Index('uq_notification_cause_without_post', ['personId', 'kind', 'actorId'], {
  unique: true,
  where: 'post_id IS NULL AND subject_id IS NULL',
})
@Index('uq_notification_subject', ['personId', 'kind', 'actorId', 'subjectId'], {
  unique: true,
  where: 'post_id IS NULL AND subject_id IS NOT NULL',
})
@Index('uq_notification_post_subject', ['personId', 'kind', 'actorId', 'postId', 'subjectId'], {
  unique: true,
  where: 'subject_id IS NOT NULL',
})
@Index('ix_notification_unread', ['personId'], { where: 'read_at IS NULL' })
export class NotificationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_notification' })
  id!: string;

  @ForeignKey('PersonEntity', { name: 'fk_notification_person', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'varchar', length: 12 })
  kind!: string;

  @ForeignKey('PersonEntity', { name: 'fk_notification_actor', onDelete: 'CASCADE' })
  @Index('ix_notification_actor')
  @Column({ type: 'uuid' })
  actorId!: string;

  @ForeignKey('PostEntity', { name: 'fk_notification_post', onDelete: 'CASCADE' })
  @Index('ix_notification_post')
  @Column({ type: 'uuid', nullable: true })
  postId!: string | null;

  /** What it is about when that is no post: something of the feature whose kind it is. */
  @Column({ type: 'uuid', nullable: true })
  subjectId!: string | null;

  @Column({ type: 'varchar', length: 8, nullable: true })
  reactionKind!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  readAt!: Date | null;
}
