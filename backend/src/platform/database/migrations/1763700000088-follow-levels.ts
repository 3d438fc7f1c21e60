import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much one hears of a person or a topic one follows, as of a saved search. */
const LEVELS = ['person_follow', 'topic_follow'].map(
  (table) => `
    ALTER TABLE ${table} ADD COLUMN level varchar(6) NOT NULL DEFAULT 'FEED',
      ADD CONSTRAINT ck_${table}_level CHECK (level IN ('FEED', 'DIGEST', 'BELL'));`,
);

const BELLS = `
CREATE INDEX ix_person_follow_bell ON person_follow (followee_id) WHERE level = 'BELL';
CREATE INDEX ix_topic_follow_bell ON topic_follow (topic_id) WHERE level = 'BELL';
`;

/** A post rings for somebody once, whatever for; what for is said by the notification. */
const HITS = `
CREATE TABLE alert_hit (
  person_id uuid NOT NULL,
  post_id uuid NOT NULL,
  notification_id uuid NOT NULL,
  CONSTRAINT pk_alert_hit PRIMARY KEY (person_id, post_id)
);
ALTER TABLE alert_hit ADD CONSTRAINT fk_alert_hit_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE alert_hit ADD CONSTRAINT fk_alert_hit_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
CREATE INDEX ix_alert_hit_notification ON alert_hit (notification_id);
CREATE INDEX ix_alert_hit_post ON alert_hit (post_id);

INSERT INTO alert_hit (person_id, post_id, notification_id)
SELECT s.person_id, h.post_id, h.notification_id FROM search_hit h JOIN saved_search s ON s.id = h.saved_search_id
 ORDER BY s.position, s.id
ON CONFLICT DO NOTHING;
UPDATE notification n SET subject_id = h.saved_search_id
  FROM search_hit h WHERE n.kind = 'SEARCH' AND h.notification_id = n.id;
DROP TABLE search_hit;
ALTER TABLE saved_search DROP COLUMN alert_id, DROP COLUMN alert_at;
`;

const SEARCH_HITS = `
ALTER TABLE saved_search ADD COLUMN alert_id uuid, ADD COLUMN alert_at timestamptz(3);
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

INSERT INTO search_hit (saved_search_id, post_id, notification_id)
SELECT s.id, h.post_id, h.notification_id
  FROM alert_hit h JOIN notification n ON n.id = h.notification_id AND n.kind = 'SEARCH'
  JOIN saved_search s ON s.id = n.subject_id;
UPDATE notification SET subject_id = NULL WHERE kind = 'SEARCH';
DELETE FROM notification WHERE kind = 'POSTED';
DROP TABLE alert_hit;
DROP INDEX ix_person_follow_bell, ix_topic_follow_bell;
`;

export class FollowLevels1763700000088 implements MigrationInterface {
  readonly name = 'FollowLevels1763700000088';

  async up(runner: QueryRunner): Promise<void> {
    for (const level of LEVELS) await runner.query(level);
    await runner.query(BELLS);
    await runner.query(HITS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(SEARCH_HITS);
    await runner.query('ALTER TABLE person_follow DROP COLUMN level');
    await runner.query('ALTER TABLE topic_follow DROP COLUMN level');
  }
}
