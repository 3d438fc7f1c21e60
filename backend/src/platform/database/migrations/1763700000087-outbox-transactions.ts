import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events know their transaction, so that a reader asks what was committed since it read last, like the log of changes. */
const UP = `
CREATE FUNCTION breve_transaction() RETURNS bigint LANGUAGE sql AS $$ SELECT pg_current_xact_id()::text::bigint $$;
ALTER TABLE outbox_event ADD COLUMN transaction_id bigint NOT NULL DEFAULT breve_transaction();
CREATE INDEX ix_outbox_event_transaction ON outbox_event (transaction_id);
`;

export class OutboxTransactions1763700000087 implements MigrationInterface {
  readonly name = 'OutboxTransactions1763700000087';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE outbox_event DROP COLUMN transaction_id; DROP FUNCTION breve_transaction;',
    );
  }
}
