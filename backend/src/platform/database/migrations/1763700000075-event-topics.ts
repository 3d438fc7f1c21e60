import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When events take place, and what their wall does not show. */
const EVENTS = `
CREATE TABLE topic_edition (
  topic_id uuid NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  CONSTRAINT ck_topic_edition_days CHECK (ends_on >= starts_on),
  CONSTRAINT pk_topic_edition PRIMARY KEY (topic_id, starts_on)
);
ALTER TABLE topic_edition ADD CONSTRAINT fk_topic_edition_topic FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;

CREATE TABLE topic_wall_hidden (
  topic_id uuid NOT NULL,
  post_id uuid NOT NULL,
  hidden_by uuid NOT NULL,
  hidden_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_topic_wall_hidden PRIMARY KEY (topic_id, post_id)
);
ALTER TABLE topic_wall_hidden ADD CONSTRAINT fk_topic_wall_hidden_topic FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;
ALTER TABLE topic_wall_hidden ADD CONSTRAINT fk_topic_wall_hidden_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE topic_wall_hidden ADD CONSTRAINT fk_topic_wall_hidden_by FOREIGN KEY (hidden_by) REFERENCES person(id);
CREATE INDEX ix_topic_wall_hidden_post ON topic_wall_hidden (post_id);
CREATE INDEX ix_topic_wall_hidden_by ON topic_wall_hidden (hidden_by);
`;

export class EventTopics1763700000075 implements MigrationInterface {
  readonly name = 'EventTopics1763700000075';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EVENTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE topic_edition, topic_wall_hidden');
  }
}
