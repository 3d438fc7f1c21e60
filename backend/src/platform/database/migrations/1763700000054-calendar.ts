import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When and where the company works, and who does not on which day. */
const TABLES = `
CREATE TABLE site (
  id uuid NOT NULL,
  name text NOT NULL,
  country varchar(2) NOT NULL,
  region text,
  worked_holidays text[] NOT NULL,
  is_default boolean NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT ck_site_country CHECK (country ~ '^[A-Z]{2}$'),
  CONSTRAINT pk_site PRIMARY KEY (id)
);
CREATE UNIQUE INDEX uq_site_default ON site (is_default) WHERE is_default;

CREATE TABLE working_hours (
  id smallint NOT NULL,
  days smallint[] NOT NULL,
  opens varchar(5) NOT NULL,
  closes varchar(5) NOT NULL,
  CONSTRAINT ck_working_hours_single CHECK (id = 1),
  CONSTRAINT ck_working_hours_days CHECK (days <@ '{1,2,3,4,5,6,7}' AND cardinality(days) > 0),
  CONSTRAINT ck_working_hours_times CHECK (opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
    AND closes ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND opens < closes),
  CONSTRAINT pk_working_hours PRIMARY KEY (id)
);

CREATE TABLE person_work (
  person_id uuid NOT NULL,
  site_id uuid,
  days smallint[],
  CONSTRAINT ck_person_work_days CHECK (days <@ '{1,2,3,4,5,6,7}' AND cardinality(days) > 0),
  CONSTRAINT pk_person_work PRIMARY KEY (person_id)
);
ALTER TABLE person_work ADD CONSTRAINT fk_person_work_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE person_work ADD CONSTRAINT fk_person_work_site FOREIGN KEY (site_id) REFERENCES site(id) ON DELETE SET NULL;
CREATE INDEX ix_person_work_site ON person_work (site_id);

CREATE TABLE absence (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  first_day date NOT NULL,
  last_day date NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT ck_absence_span CHECK (last_day >= first_day),
  CONSTRAINT pk_absence PRIMARY KEY (id)
);
ALTER TABLE absence ADD CONSTRAINT fk_absence_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
CREATE INDEX ix_absence_person ON absence (person_id, last_day);
`;

export class Calendar1763700000054 implements MigrationInterface {
  readonly name = 'Calendar1763700000054';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE absence, person_work, working_hours, site');
  }
}
