import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = `
CREATE TABLE private_feed (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  source varchar(6) NOT NULL,
  target text NOT NULL,
  token_hash bytea NOT NULL,
  etag text,
  changed_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_private_feed PRIMARY KEY (id),
  CONSTRAINT ck_private_feed_source CHECK (source IN ('TOPIC', 'PERSON', 'TEAM', 'KIND', 'SEARCH'))
);
ALTER TABLE private_feed ADD CONSTRAINT fk_private_feed_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
CREATE UNIQUE INDEX uq_private_feed_token ON private_feed (token_hash);
CREATE UNIQUE INDEX uq_private_feed_target ON private_feed (person_id, source, target);
`;

/** Feeds: addresses with a token for readers of feeds. */
export class PrivateFeeds1763700000053 implements MigrationInterface {
  readonly name = 'PrivateFeeds1763700000053';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE private_feed');
  }
}
