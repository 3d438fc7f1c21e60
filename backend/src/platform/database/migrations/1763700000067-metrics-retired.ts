import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A metric may stop counting and keep its history: another one takes what it took from then on. */
const RETIRED = `
ALTER TABLE metric ADD COLUMN retired_at timestamptz(3);
DROP INDEX uq_metric_default;
CREATE UNIQUE INDEX uq_metric_default ON metric (topic_id, unit) WHERE is_default AND unit <> 'COUNT' AND retired_at IS NULL;
`;

export class MetricsRetired1763700000067 implements MigrationInterface {
  readonly name = 'MetricsRetired1763700000067';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RETIRED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX uq_metric_default;
      CREATE UNIQUE INDEX uq_metric_default ON metric (topic_id, unit) WHERE is_default AND unit <> 'COUNT';
      ALTER TABLE metric DROP COLUMN retired_at;
    `);
  }
}
