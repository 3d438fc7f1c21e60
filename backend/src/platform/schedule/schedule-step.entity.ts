import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A step of a schedule that was taken: its row is the reason why no other instance takes it again. */
@Entity('schedule_step')
@Index('ix_schedule_step_taken_at', ['takenAt'])
export class ScheduleStepEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_schedule_step' })
  schedule!: string;

  /** What the step is of, and which turn of it: for example a project's id and a day. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_schedule_step' })
  key!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_schedule_step' })
  step!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  takenAt!: Date;
}
