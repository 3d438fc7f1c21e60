import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures in order of time, all and of a metric: a search for posts with figures reads no more than a page of them. */
const INDEXES = `
CREATE INDEX ix_figure_time ON figure (created_at, post_id) WHERE NOT refused;
CREATE INDEX ix_figure_metric_time ON figure (metric_id, created_at, post_id) WHERE NOT refused;
`;

export class FiguresInTime1763700000051 implements MigrationInterface {
  readonly name = 'FiguresInTime1763700000051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INDEXES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_figure_metric_time, ix_figure_time');
  }
}
