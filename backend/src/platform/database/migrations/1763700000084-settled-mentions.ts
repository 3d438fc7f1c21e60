import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mentions that need no answer, as whoever is mentioned says. */
const SETTLED = `
CREATE TABLE mention_settled (
  post_id uuid NOT NULL,
  person_id uuid NOT NULL,
  settled_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_mention_settled PRIMARY KEY (post_id, person_id)
);
ALTER TABLE mention_settled ADD CONSTRAINT fk_mention_settled_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE mention_settled ADD CONSTRAINT fk_mention_settled_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
CREATE INDEX ix_mention_settled_person ON mention_settled (person_id);
`;

export class SettledMentions1763700000084 implements MigrationInterface {
  readonly name = 'SettledMentions1763700000084';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SETTLED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mention_settled');
  }
}
