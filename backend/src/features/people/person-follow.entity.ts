import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('person_follow')
@Check('ck_person_follow_other', 'follower_id <> followee_id')
@Index('ix_person_follow_followee', ['followeeId', 'followerId'])
export class PersonFollowEntity {
  @ForeignKey('PersonEntity', { name: 'fk_person_follow_follower', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_person_follow' })
  followerId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_person_follow_followee', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_person_follow' })
  followeeId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
