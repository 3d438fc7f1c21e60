import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The steps of schedules that were taken. */
const TABLES = `
CREATE TABLE schedule_step (
  schedule text NOT NULL,
  key text NOT NULL,
  step text NOT NULL,
  taken_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_schedule_step PRIMARY KEY (schedule, key, step)
);
CREATE INDEX ix_schedule_step_taken_at ON schedule_step (taken_at);
`;

export class Schedules1763700000030 implements MigrationInterface {
  readonly name = 'Schedules1763700000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE schedule_step');
  }
}
