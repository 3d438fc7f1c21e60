import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What topics count, and the figures that posts say of it. */
const TABLES = `
ALTER TABLE topic ADD COLUMN has_metrics boolean NOT NULL DEFAULT false;
ALTER TABLE topic ADD COLUMN day_end varchar(5) NOT NULL DEFAULT '00:00';
ALTER TABLE topic ADD CONSTRAINT ck_topic_day_end CHECK (day_end ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');

CREATE TABLE topic_alias (
  key text NOT NULL,
  topic_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_topic_alias PRIMARY KEY (key)
);
ALTER TABLE topic_alias ADD CONSTRAINT fk_topic_alias_topic FOREIGN KEY (topic_id) REFERENCES topic(id);
CREATE INDEX ix_topic_alias_topic ON topic_alias (topic_id);

CREATE TABLE metric (
  id uuid NOT NULL,
  topic_id uuid NOT NULL,
  position smallint NOT NULL,
  name_fr text NOT NULL,
  name_en text NOT NULL,
  unit varchar(5) NOT NULL,
  labels text[] NOT NULL,
  nouns text[] NOT NULL,
  rule varchar(5) NOT NULL,
  numerator_id uuid,
  denominator_id uuid,
  decimals smallint NOT NULL,
  tax_note varchar(3),
  target numeric(21,6),
  is_default boolean NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT ck_metric_unit CHECK (unit ~ '^([A-Z]{3}|%|pts|h|d|COUNT)$'),
  CONSTRAINT ck_metric_rule CHECK (rule IN ('SUM', 'LAST', 'MEAN', 'RATIO')),
  CONSTRAINT ck_metric_ratio CHECK ((rule = 'RATIO') = (num_nonnulls(numerator_id, denominator_id) = 2)
    AND num_nonnulls(numerator_id, denominator_id) <> 1 AND numerator_id <> denominator_id),
  CONSTRAINT ck_metric_decimals CHECK (decimals BETWEEN 0 AND 6),
  CONSTRAINT ck_metric_tax_note CHECK (tax_note IN ('HT', 'TTC')),
  CONSTRAINT pk_metric PRIMARY KEY (id)
);
ALTER TABLE metric ADD CONSTRAINT fk_metric_topic FOREIGN KEY (topic_id) REFERENCES topic(id);
ALTER TABLE metric ADD CONSTRAINT fk_metric_numerator FOREIGN KEY (numerator_id) REFERENCES metric(id);
ALTER TABLE metric ADD CONSTRAINT fk_metric_denominator FOREIGN KEY (denominator_id) REFERENCES metric(id);
CREATE UNIQUE INDEX uq_metric_position ON metric (topic_id, position);
CREATE UNIQUE INDEX uq_metric_default ON metric (topic_id, unit) WHERE is_default AND unit <> 'COUNT';

CREATE TABLE topic_reporter (
  topic_id uuid NOT NULL,
  team_id uuid NOT NULL,
  CONSTRAINT pk_topic_reporter PRIMARY KEY (topic_id, team_id)
);
ALTER TABLE topic_reporter ADD CONSTRAINT fk_topic_reporter_topic FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;
ALTER TABLE topic_reporter ADD CONSTRAINT fk_topic_reporter_team FOREIGN KEY (team_id) REFERENCES team(id) ON DELETE CASCADE;
CREATE INDEX ix_topic_reporter_team ON topic_reporter (team_id);

CREATE TABLE figure (
  id uuid NOT NULL,
  post_id uuid NOT NULL,
  thread_id uuid NOT NULL,
  metric_id uuid NOT NULL,
  team_id uuid,
  unit varchar(5) NOT NULL,
  value numeric(21,6) NOT NULL,
  first_value numeric(21,6),
  delta numeric(21,6),
  day date NOT NULL,
  day_chosen boolean NOT NULL,
  replaces varchar(6),
  refused boolean NOT NULL,
  position_start integer NOT NULL,
  position_end integer NOT NULL,
  grammar smallint NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT ck_figure_replaces CHECK (replaces IN ('SLOT', 'THREAD')),
  CONSTRAINT ck_figure_position CHECK (position_start >= 0 AND position_end > position_start),
  CONSTRAINT pk_figure PRIMARY KEY (id)
);
ALTER TABLE figure ADD CONSTRAINT fk_figure_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE figure ADD CONSTRAINT fk_figure_thread FOREIGN KEY (thread_id) REFERENCES post(id);
ALTER TABLE figure ADD CONSTRAINT fk_figure_metric FOREIGN KEY (metric_id) REFERENCES metric(id);
ALTER TABLE figure ADD CONSTRAINT fk_figure_team FOREIGN KEY (team_id) REFERENCES team(id);
CREATE UNIQUE INDEX uq_figure_position ON figure (post_id, position_start);
CREATE INDEX ix_figure_slot ON figure (metric_id, day, team_id) WHERE NOT refused;
CREATE INDEX ix_figure_replacing ON figure (metric_id, day, team_id) WHERE NOT refused AND replaces IS NOT NULL;
CREATE INDEX ix_figure_thread ON figure (thread_id);
CREATE INDEX ix_figure_team ON figure (team_id);
`;

export class Figures1763700000005 implements MigrationInterface {
  readonly name = 'Figures1763700000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE figure, topic_reporter, metric, topic_alias;
      ALTER TABLE topic DROP COLUMN has_metrics, DROP COLUMN day_end;
    `);
  }
}
