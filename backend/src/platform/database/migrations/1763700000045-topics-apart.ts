import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pairs of topics that moderators keep apart, for good or for a while; the lesser id first. */
const APART = `
CREATE TABLE topic_apart (
  one_id uuid NOT NULL,
  other_id uuid NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamptz(3) NOT NULL,
  until timestamptz(3),
  CONSTRAINT ck_topic_apart_order CHECK (one_id < other_id),
  CONSTRAINT pk_topic_apart PRIMARY KEY (one_id, other_id)
);
ALTER TABLE topic_apart ADD CONSTRAINT fk_topic_apart_one FOREIGN KEY (one_id) REFERENCES topic(id) ON DELETE CASCADE;
ALTER TABLE topic_apart ADD CONSTRAINT fk_topic_apart_other FOREIGN KEY (other_id) REFERENCES topic(id) ON DELETE CASCADE;
ALTER TABLE topic_apart ADD CONSTRAINT fk_topic_apart_decided_by FOREIGN KEY (decided_by) REFERENCES person(id);
CREATE INDEX ix_topic_apart_other ON topic_apart (other_id);
CREATE INDEX ix_topic_apart_decided_by ON topic_apart (decided_by);
`;

export class TopicsApart1763700000045 implements MigrationInterface {
  readonly name = 'TopicsApart1763700000045';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APART);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE topic_apart');
  }
}
