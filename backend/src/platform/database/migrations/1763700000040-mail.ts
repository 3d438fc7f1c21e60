import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails on their way, and what became of them. */
const TABLES = `
CREATE TABLE mail (
  id uuid NOT NULL,
  key text NOT NULL,
  person_id uuid NOT NULL,
  address varchar(254),
  subject text NOT NULL,
  html text,
  text text,
  composer text,
  reference text,
  headers jsonb NOT NULL,
  message_id text NOT NULL,
  state varchar(8) NOT NULL,
  attempts smallint NOT NULL,
  next_attempt_at timestamptz(3),
  claimed_at timestamptz(3),
  sent_at timestamptz(3),
  last_error text,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT ck_mail_state CHECK (state IN ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'DROPPED', 'LEFT')),
  CONSTRAINT ck_mail_queued CHECK (state <> 'QUEUED' OR next_attempt_at IS NOT NULL),
  CONSTRAINT ck_mail_sending CHECK (state <> 'SENDING' OR claimed_at IS NOT NULL),
  CONSTRAINT pk_mail PRIMARY KEY (id)
);
ALTER TABLE mail ADD CONSTRAINT fk_mail_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
CREATE UNIQUE INDEX uq_mail_key ON mail (key);
CREATE INDEX ix_mail_due ON mail (next_attempt_at) WHERE state = 'QUEUED';
CREATE INDEX ix_mail_claimed ON mail (claimed_at) WHERE state = 'SENDING';
CREATE INDEX ix_mail_undelivered ON mail (created_at, id) WHERE state IN ('FAILED', 'UNKNOWN');
CREATE INDEX ix_mail_created_at ON mail (created_at);
CREATE INDEX ix_mail_person ON mail (person_id);
`;

export class Mail1763700000040 implements MigrationInterface {
  readonly name = 'Mail1763700000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mail');
  }
}
