import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts of which their authors said that they are no lines of a round. */
const TABLES = `
CREATE TABLE round_aside (
  post_id uuid NOT NULL,
  CONSTRAINT pk_round_aside PRIMARY KEY (post_id)
);
ALTER TABLE round_aside ADD CONSTRAINT fk_round_aside_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
`;

export class RoundAsides1763700000079 implements MigrationInterface {
  readonly name = 'RoundAsides1763700000079';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE round_aside');
  }
}
