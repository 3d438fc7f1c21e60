import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wants which digest when, and those that were made: ids and numbers, no words. */
const TABLES = `
CREATE TABLE digest_plan (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  team_ids uuid[] NOT NULL,
  topic_keys text[] NOT NULL,
  days smallint[] NOT NULL,
  at varchar(5) NOT NULL,
  time_zone text NOT NULL,
  by_mail boolean NOT NULL,
  next_due_at timestamptz(3),
  covered_until timestamptz(3) NOT NULL,
  held_ids uuid[] NOT NULL,
  accepted_ids uuid[],
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT ck_digest_plan_at CHECK (at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  CONSTRAINT ck_digest_plan_days CHECK (days <@ ARRAY[1, 2, 3, 4, 5, 6, 7]::smallint[]),
  CONSTRAINT pk_digest_plan PRIMARY KEY (id)
);
ALTER TABLE digest_plan ADD CONSTRAINT fk_digest_plan_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
CREATE INDEX ix_digest_plan_person ON digest_plan (person_id, created_at);
CREATE INDEX ix_digest_plan_due ON digest_plan (next_due_at) WHERE next_due_at IS NOT NULL;

CREATE TABLE digest_edition (
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  span_from timestamptz(3) NOT NULL,
  span_to timestamptz(3) NOT NULL,
  sections jsonb NOT NULL,
  unsubscribe_hash bytea NOT NULL,
  made_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_digest_edition PRIMARY KEY (id)
);
ALTER TABLE digest_edition ADD CONSTRAINT fk_digest_edition_plan FOREIGN KEY (plan_id) REFERENCES digest_plan(id) ON DELETE CASCADE;
CREATE UNIQUE INDEX uq_digest_edition_span ON digest_edition (plan_id, span_from);
CREATE UNIQUE INDEX uq_digest_edition_unsubscribe ON digest_edition (unsubscribe_hash);
CREATE INDEX ix_digest_edition_made_at ON digest_edition (made_at);
`;

export class Digests1763700000041 implements MigrationInterface {
  readonly name = 'Digests1763700000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE digest_edition, digest_plan');
  }
}
