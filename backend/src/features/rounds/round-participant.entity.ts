import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who is asked for a line on a project. Known to its lead and the topic's owner alone. */
@Entity('round_participant')
export class RoundParticipantEntity {
  @ForeignKey('RoundEntity', { name: 'fk_round_participant_round', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_round_participant' })
  topicId!: string;

  @ForeignKey('PersonEntity', { name: 'fk_round_participant_person', onDelete: 'CASCADE' })
  @Index('ix_round_participant_person')
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_round_participant' })
  personId!: string;
}
