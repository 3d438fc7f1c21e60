import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lines and reports say which post opened the round they belong to: a round opened anew, to others, tells those nothing of
 * the one before. Lines there are answer the post that opened theirs.
 */
const COLUMNS = `
ALTER TABLE round_line ADD COLUMN opening_id uuid;
UPDATE round_line l SET opening_id = coalesce(p.parent_id, r.opening_id)
  FROM post p, round r WHERE p.id = l.post_id AND r.topic_id = l.topic_id;
ALTER TABLE round_line ALTER COLUMN opening_id SET NOT NULL;
ALTER TABLE round_line ADD CONSTRAINT fk_round_line_opening FOREIGN KEY (opening_id) REFERENCES post(id);
CREATE INDEX ix_round_line_opening ON round_line (opening_id);

ALTER TABLE round_report ADD COLUMN opening_id uuid;
UPDATE round_report o SET opening_id = coalesce(
  (SELECT l.opening_id FROM round_line l WHERE l.topic_id = o.topic_id AND l.day = o.day ORDER BY l.given_at LIMIT 1),
  (SELECT r.opening_id FROM round r WHERE r.topic_id = o.topic_id));
ALTER TABLE round_report ALTER COLUMN opening_id SET NOT NULL;
ALTER TABLE round_report ADD CONSTRAINT fk_round_report_opening FOREIGN KEY (opening_id) REFERENCES post(id);
CREATE INDEX ix_round_report_opening ON round_report (opening_id);
`;

export class RoundOpenings1763700000064 implements MigrationInterface {
  readonly name = 'RoundOpenings1763700000064';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE round_line DROP COLUMN opening_id; ALTER TABLE round_report DROP COLUMN opening_id',
    );
  }
}
