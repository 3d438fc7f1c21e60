import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A post of which its author said that it is no line of any round: it stays so, whatever becomes of its text. */
@Entity('round_aside')
export class RoundAsideEntity {
  @ForeignKey('PostEntity', { name: 'fk_round_aside_post', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_round_aside' })
  postId!: string;
}
