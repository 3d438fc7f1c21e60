import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wants no mail of rounds any more, and the addresses in such mails that say so with one click. */
const TABLES = `
CREATE TABLE round_mail_end (
  person_id uuid NOT NULL,
  ended_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_round_mail_end PRIMARY KEY (person_id)
);
ALTER TABLE round_mail_end ADD CONSTRAINT fk_round_mail_end_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

CREATE TABLE round_mail_token (
  token_hash bytea NOT NULL,
  person_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_round_mail_token PRIMARY KEY (token_hash)
);
ALTER TABLE round_mail_token ADD CONSTRAINT fk_round_mail_token_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
CREATE INDEX ix_round_mail_token_person ON round_mail_token (person_id);
CREATE INDEX ix_round_mail_token_created ON round_mail_token (created_at);
`;

export class RoundMails1763700000065 implements MigrationInterface {
  readonly name = 'RoundMails1763700000065';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE round_mail_token, round_mail_end');
  }
}
