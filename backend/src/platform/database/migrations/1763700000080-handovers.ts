import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What passed from somebody who left to a colleague; and a notification may be of a post and a subject together: of a post
 * pinned to two topics its author has two.
 */
const UP = `
CREATE TABLE handover (
  id uuid NOT NULL,
  from_id uuid NOT NULL,
  heir_id uuid NOT NULL,
  topic_count integer NOT NULL,
  card_count integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_handover PRIMARY KEY (id)
);
ALTER TABLE handover ADD CONSTRAINT fk_handover_from FOREIGN KEY (from_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE handover ADD CONSTRAINT fk_handover_heir FOREIGN KEY (heir_id) REFERENCES person(id) ON DELETE CASCADE;
CREATE INDEX ix_handover_from ON handover (from_id);
CREATE INDEX ix_handover_heir ON handover (heir_id);

UPDATE notification n SET subject_id = (
  SELECT t.topic_id FROM topic_pin t WHERE t.post_id = n.post_id ORDER BY t.pinned_by = n.actor_id DESC, t.topic_id LIMIT 1)
 WHERE n.kind = 'PINNED';
DROP INDEX uq_notification_cause, uq_notification_subject;
CREATE UNIQUE INDEX uq_notification_cause ON notification (person_id, kind, actor_id, post_id) WHERE subject_id IS NULL;
CREATE UNIQUE INDEX uq_notification_subject ON notification (person_id, kind, actor_id, subject_id)
  WHERE post_id IS NULL AND subject_id IS NOT NULL;
CREATE UNIQUE INDEX uq_notification_post_subject ON notification (person_id, kind, actor_id, post_id, subject_id)
  WHERE subject_id IS NOT NULL;
`;

const DOWN = `
DELETE FROM notification WHERE kind = 'HANDOVER';
UPDATE notification SET subject_id = NULL WHERE kind = 'PINNED' AND id IN (
  SELECT DISTINCT ON (person_id, actor_id, post_id) id FROM notification WHERE kind = 'PINNED'
   ORDER BY person_id, actor_id, post_id, created_at DESC);
DELETE FROM notification WHERE kind = 'PINNED' AND subject_id IS NOT NULL;
DROP INDEX uq_notification_cause, uq_notification_subject, uq_notification_post_subject;
CREATE UNIQUE INDEX uq_notification_cause ON notification (person_id, kind, actor_id, post_id);
CREATE UNIQUE INDEX uq_notification_subject ON notification (person_id, kind, actor_id, subject_id)
  WHERE subject_id IS NOT NULL;
DROP TABLE handover;
`;

export class Handovers1763700000080 implements MigrationInterface {
  readonly name = 'Handovers1763700000080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
