import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a post of the kind WIN or LOSS says was won or lost. Which of both, its post says. */
@Entity('deal')
@Index('ix_deal_place', ['createdAt', 'postId'])
@Check('ck_deal_amount', 'num_nonnulls(amount, currency, position_start, position_end) IN (0, 4)')
@Check('ck_deal_client', 'num_nonnulls(client_name, client_key) IN (0, 2)')
@Check('ck_deal_amount_said', `amount_said IN ('CHOSEN', 'REFUSED')`)
export class DealEntity {
  @ForeignKey('PostEntity', { name: 'fk_deal_post', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_deal' })
  postId!: string;

  /** Null when its author was in no team. */
  @ForeignKey('TeamEntity', { name: 'fk_deal_team' })
  @Index('ix_deal_team')
  @Column({ type: 'uuid', nullable: true })
  teamId!: string | null;

  /** As written. */
  @Column({ type: 'text', nullable: true })
  clientName!: string | null;

  /** Deals of one client have one key: the match key of its topic, or its name folded alike. */
  @Index('ix_deal_client')
  @Column({ type: 'text', nullable: true })
  clientKey!: string | null;

  /** The author said who it is, or that it is nobody; an edit of the text keeps it. */
  @Column({ type: 'boolean' })
  clientChosen!: boolean;

  @Column({ type: 'numeric', precision: 21, scale: 6, nullable: true })
  amount!: string | null;

  /** ISO 4217. */
  @Column({ type: 'varchar', length: 3, nullable: true })
  currency!: string | null;

  /** What the author said of the amounts read: this one, or none. */
  @Column({ type: 'varchar', length: 7, nullable: true })
  amountSaid!: string | null;

  /** UTF-16, half-open, in the normalised text. */
  @Column({ type: 'integer', nullable: true })
  positionStart!: number | null;

  @Column({ type: 'integer', nullable: true })
  positionEnd!: number | null;

  /** The author's day of the post. */
  @Index('ix_deal_day')
  @Column({ type: 'date' })
  day!: string;

  /** Version of the grammar of figures its amount was read with. */
  @Column({ type: 'smallint' })
  grammar!: number;

  /** Of a loss: why, from the company's list. */
  @ForeignKey('DealReasonEntity', { name: 'fk_deal_reason' })
  @Index('ix_deal_reason')
  @Column({ type: 'uuid', nullable: true })
  reasonId!: string | null;

  /** Of a loss: the reply in its thread that says why. */
  @ForeignKey('PostEntity', { name: 'fk_deal_reason_post' })
  @Index('ix_deal_reason_post')
  @Column({ type: 'uuid', nullable: true })
  reasonPostId!: string | null;

  /** Of a loss: its author does not want to be asked. */
  @Column({ type: 'boolean' })
  reasonDeclined!: boolean;

  /** When its post was written. */
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
