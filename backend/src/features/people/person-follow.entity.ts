import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('person_follow')
@Check('ck_person_follow_other', 'follower_id <> followee_id')
@Check('ck_person_follow_level', `level IN ('FEED', 'DIGEST', 'BELL')`)
@Index('ix_person_follow_followee', ['followeeId', 'followerId'])
@Index('ix_person_follow_bell', ['followeeId'], { where: `level = 'BELL'` })
export class PersonFollowEntity {
  @ForeignKey('PersonEntity', { name: 'fk_person_follow_follower', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_person_follow' })
  followerId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_person_follow_followee', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_person_follow' })
  followeeId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ type: 'varchar', length: 6, default: 'FEED' })
  level!: string;
}
