import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the day of a topic closes, for reminding those whose figures are missing. */
const TABLES = `
CREATE TABLE topic_closing (
  topic_id uuid NOT NULL,
  closes_at varchar(5) NOT NULL,
  CONSTRAINT pk_topic_closing PRIMARY KEY (topic_id),
  CONSTRAINT ck_topic_closing_closes_at CHECK (closes_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')
);
ALTER TABLE topic_closing ADD CONSTRAINT fk_topic_closing_topic FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;
`;

export class TopicClosing1763700000032 implements MigrationInterface {
  readonly name = 'TopicClosing1763700000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE topic_closing');
  }
}
