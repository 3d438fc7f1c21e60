import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The questions of a topic by an index of their own, however much else is written on it. */
const ASKS = `
ALTER TABLE post_topic ADD COLUMN asks boolean NOT NULL DEFAULT false;
UPDATE post_topic t SET asks = true FROM post p
 WHERE p.id = t.post_id AND p.kind = 'QUESTION' AND p.parent_id IS NULL AND p.deleted_at IS NULL;
CREATE INDEX ix_post_topic_question ON post_topic (topic_id, created_at, post_id) WHERE asks;
`;

export class TopicQuestions1763700000083 implements MigrationInterface {
  readonly name = 'TopicQuestions1763700000083';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ASKS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE post_topic DROP COLUMN asks');
  }
}
