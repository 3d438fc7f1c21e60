import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a plan told of projects, and whether it tells of searches: of those there are, everybody's oldest does. */
const UP = `
ALTER TABLE digest_plan ADD COLUMN told_reports jsonb;
ALTER TABLE digest_plan ADD COLUMN with_searches boolean NOT NULL DEFAULT false;
ALTER TABLE digest_plan ALTER COLUMN with_searches DROP DEFAULT;
UPDATE digest_plan d SET with_searches = true
 WHERE NOT EXISTS (SELECT FROM digest_plan o
                    WHERE o.person_id = d.person_id AND (o.created_at, o.id) < (d.created_at, d.id));

ALTER TABLE private_feed DROP CONSTRAINT ck_private_feed_source;
ALTER TABLE private_feed ADD CONSTRAINT ck_private_feed_source
  CHECK (source IN ('TOPIC', 'PERSON', 'TEAM', 'KIND', 'SEARCH', 'DIGEST'));
`;

const DOWN = `
DELETE FROM private_feed WHERE source = 'DIGEST';
ALTER TABLE private_feed DROP CONSTRAINT ck_private_feed_source;
ALTER TABLE private_feed ADD CONSTRAINT ck_private_feed_source
  CHECK (source IN ('TOPIC', 'PERSON', 'TEAM', 'KIND', 'SEARCH'));
ALTER TABLE digest_plan DROP COLUMN told_reports, DROP COLUMN with_searches;
`;

export class DigestSections1763700000060 implements MigrationInterface {
  readonly name = 'DigestSections1763700000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
