import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands on top of a topic's page, and which topics are official. */
const PINS = `
CREATE TABLE topic_pin (
  topic_id uuid NOT NULL,
  post_id uuid NOT NULL,
  pinned_by uuid NOT NULL,
  pinned_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_topic_pin PRIMARY KEY (topic_id, post_id)
);
ALTER TABLE topic_pin ADD CONSTRAINT fk_topic_pin_topic FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;
ALTER TABLE topic_pin ADD CONSTRAINT fk_topic_pin_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE topic_pin ADD CONSTRAINT fk_topic_pin_by FOREIGN KEY (pinned_by) REFERENCES person(id);
CREATE INDEX ix_topic_pin_post ON topic_pin (post_id);
CREATE INDEX ix_topic_pin_by ON topic_pin (pinned_by);
ALTER TABLE topic ADD COLUMN official_at timestamptz(3);
`;

export class TopicPins1763700000076 implements MigrationInterface {
  readonly name = 'TopicPins1763700000076';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PINS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE topic_pin; ALTER TABLE topic DROP COLUMN official_at');
  }
}
