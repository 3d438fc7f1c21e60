import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An address under which one person's reader of feeds finds one timeline. The token in it is kept as its hash alone. */
@Entity('private_feed')
@Check('ck_private_feed_source', `source IN ('TOPIC', 'PERSON', 'TEAM', 'KIND', 'SEARCH', 'DIGEST')`)
@Index('uq_private_feed_token', ['tokenHash'], { unique: true })
@Index('uq_private_feed_target', ['personId', 'source', 'target'], { unique: true })
export class PrivateFeedEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_private_feed' })
  id!: string;

  @ForeignKey('PersonEntity', { name: 'fk_private_feed_person', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'varchar', length: 6 })
  source!: string;

  /** The id of the topic, person, team, saved search or digest’s plan; or the kind. */
  @Column({ type: 'text' })
  target!: string;

  @Column({ type: 'bytea' })
  tokenHash!: Buffer;

  /** Of what was read last, and since when it has been so: what a reader of feeds asks by. */
  @Column({ type: 'text', nullable: true })
  etag!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  changedAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
