import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { StoredSection } from './digest-content.js';

/** A digest that was made: ids of posts and numbers. Words are read anew, under the rights of whoever reads. */
@Entity('digest_edition')
@Index('uq_digest_edition_span', ['planId', 'spanFrom'], { unique: true })
@Index('uq_digest_edition_unsubscribe', ['unsubscribeHash'], { unique: true })
@Index('ix_digest_edition_made_at', ['madeAt'])
export class DigestEditionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_digest_edition' })
  id!: string;

  @ForeignKey('DigestPlanEntity', { name: 'fk_digest_edition_plan', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  planId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  spanFrom!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  spanTo!: Date;

  @Column({ type: 'jsonb' })
  sections!: StoredSection[];

  /** Of the token in its mail that ends such mails. */
  @Column({ type: 'bytea' })
  unsubscribeHash!: Buffer;

  @Column({ type: 'timestamptz', precision: 3 })
  madeAt!: Date;
}
