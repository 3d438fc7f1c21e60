import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A post that rang for somebody, once whatever for, and the notification it is counted in. */
@Entity('alert_hit')
@Index('ix_alert_hit_notification', ['notificationId'])
@Index('ix_alert_hit_post', ['postId'])
export class AlertHitEntity {
  @ForeignKey('PersonEntity', { name: 'fk_alert_hit_person', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_alert_hit' })
  personId!: string;

  @ForeignKey('PostEntity', { name: 'fk_alert_hit_post', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_alert_hit' })
  postId!: string;

  @Column({ type: 'uuid' })
  notificationId!: string;
}
