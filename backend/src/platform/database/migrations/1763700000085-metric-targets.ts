import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A target is of a day, a week or a month, and may be of a team; what a metric had was of a day and the whole company.
 * Figures are expected of a team from a day on: who came last month was not missing last year.
 */
const TARGETS = `
CREATE TABLE metric_target (
  id uuid NOT NULL,
  metric_id uuid NOT NULL,
  team_id uuid,
  period varchar(5) NOT NULL,
  value numeric(21,6) NOT NULL,
  CONSTRAINT ck_metric_target_period CHECK (period IN ('DAY', 'WEEK', 'MONTH')),
  CONSTRAINT pk_metric_target PRIMARY KEY (id)
);
ALTER TABLE metric_target ADD CONSTRAINT fk_metric_target_metric FOREIGN KEY (metric_id) REFERENCES metric(id) ON DELETE CASCADE;
ALTER TABLE metric_target ADD CONSTRAINT fk_metric_target_team FOREIGN KEY (team_id) REFERENCES team(id) ON DELETE CASCADE;
CREATE UNIQUE INDEX uq_metric_target_team ON metric_target (metric_id, period, team_id);
CREATE UNIQUE INDEX uq_metric_target_company ON metric_target (metric_id, period) WHERE team_id IS NULL;
CREATE INDEX ix_metric_target_team ON metric_target (team_id);
INSERT INTO metric_target (id, metric_id, team_id, period, value)
SELECT gen_random_uuid(), id, NULL, 'DAY', target FROM metric WHERE target IS NOT NULL;
ALTER TABLE metric DROP COLUMN target;
ALTER TABLE topic_reporter ADD COLUMN since date;
`;

export class MetricTargets1763700000085 implements MigrationInterface {
  readonly name = 'MetricTargets1763700000085';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TARGETS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE topic_reporter DROP COLUMN since;
      ALTER TABLE metric ADD COLUMN target numeric(21,6);
      UPDATE metric SET target = t.value FROM metric_target t
       WHERE t.metric_id = metric.id AND t.period = 'DAY' AND t.team_id IS NULL;
      DROP TABLE metric_target;
    `);
  }
}
