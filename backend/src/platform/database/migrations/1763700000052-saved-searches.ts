import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches that are kept, and the posts that rang for them. */
const TABLES = `
CREATE TABLE saved_search (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  name text NOT NULL,
  query text NOT NULL,
  level varchar(6) NOT NULL,
  shared boolean NOT NULL,
  position smallint NOT NULL,
  words tsquery,
  alert_id uuid,
  alert_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_saved_search PRIMARY KEY (id),
  CONSTRAINT ck_saved_search_level CHECK (level IN ('FEED', 'DIGEST', 'BELL'))
);
ALTER TABLE saved_search ADD CONSTRAINT fk_saved_search_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
CREATE INDEX ix_saved_search_person ON saved_search (person_id, position, id);
CREATE INDEX ix_saved_search_bell ON saved_search (person_id) WHERE level = 'BELL';

CREATE TABLE search_hit (
  saved_search_id uuid NOT NULL,
  post_id uuid NOT NULL,
  notification_id uuid NOT NULL,
  CONSTRAINT pk_search_hit PRIMARY KEY (saved_search_id, post_id)
);
ALTER TABLE search_hit ADD CONSTRAINT fk_search_hit_search FOREIGN KEY (saved_search_id) REFERENCES saved_search(id) ON DELETE CASCADE;
ALTER TABLE search_hit ADD CONSTRAINT fk_search_hit_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
CREATE INDEX ix_search_hit_notification ON search_hit (notification_id);
CREATE INDEX ix_search_hit_post ON search_hit (post_id);
`;

/** Which kinds there are is known to the features that write them. */
const KINDS = `
ALTER TABLE notification DROP CONSTRAINT ck_notification_kind;
ALTER TABLE notification ADD CONSTRAINT ck_notification_kind CHECK (kind ~ '^[A-Z_]{3,12}$');
`;

export class SavedSearches1763700000052 implements MigrationInterface {
  readonly name = 'SavedSearches1763700000052';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(KINDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE search_hit, saved_search;
      DELETE FROM notification WHERE kind = 'SEARCH';
    `);
  }
}
