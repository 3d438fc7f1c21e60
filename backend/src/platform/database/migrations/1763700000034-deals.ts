import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was won and lost, and why. */
const TABLES = `
CREATE TABLE deal_reason (
  id uuid NOT NULL,
  label_fr text NOT NULL,
  label_en text NOT NULL,
  position smallint NOT NULL,
  retired_at timestamptz(3),
  CONSTRAINT pk_deal_reason PRIMARY KEY (id)
);

CREATE TABLE deal (
  post_id uuid NOT NULL,
  team_id uuid,
  client_name text,
  client_key text,
  client_chosen boolean NOT NULL,
  amount numeric(21,6),
  currency varchar(3),
  amount_said varchar(7),
  position_start integer,
  position_end integer,
  day date NOT NULL,
  grammar smallint NOT NULL,
  reason_id uuid,
  reason_post_id uuid,
  reason_declined boolean NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT ck_deal_amount CHECK (num_nonnulls(amount, currency, position_start, position_end) IN (0, 4)),
  CONSTRAINT ck_deal_client CHECK (num_nonnulls(client_name, client_key) IN (0, 2)),
  CONSTRAINT ck_deal_amount_said CHECK (amount_said IN ('CHOSEN', 'REFUSED')),
  CONSTRAINT pk_deal PRIMARY KEY (post_id)
);
ALTER TABLE deal ADD CONSTRAINT fk_deal_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE deal ADD CONSTRAINT fk_deal_team FOREIGN KEY (team_id) REFERENCES team(id);
ALTER TABLE deal ADD CONSTRAINT fk_deal_reason FOREIGN KEY (reason_id) REFERENCES deal_reason(id);
ALTER TABLE deal ADD CONSTRAINT fk_deal_reason_post FOREIGN KEY (reason_post_id) REFERENCES post(id);
CREATE INDEX ix_deal_place ON deal (created_at, post_id);
CREATE INDEX ix_deal_day ON deal (day);
CREATE INDEX ix_deal_team ON deal (team_id);
CREATE INDEX ix_deal_client ON deal (client_key);
CREATE INDEX ix_deal_reason ON deal (reason_id);
CREATE INDEX ix_deal_reason_post ON deal (reason_post_id);
`;

/** What a list of reasons begins with; administrators change it. */
const REASONS = `
INSERT INTO deal_reason (id, label_fr, label_en, position) VALUES
  ('01900000-0000-7000-8000-00000000dea1', 'Prix', 'Price', 0),
  ('01900000-0000-7000-8000-00000000dea2', 'Délai', 'Timing', 1),
  ('01900000-0000-7000-8000-00000000dea3', 'Offre qui ne convient pas', 'Offer did not fit', 2),
  ('01900000-0000-7000-8000-00000000dea4', 'Fournisseur en place', 'Present supplier', 3),
  ('01900000-0000-7000-8000-00000000dea5', 'Projet abandonné ou reporté', 'Project dropped or put off', 4),
  ('01900000-0000-7000-8000-00000000dea6', 'Qualité de service', 'Quality of service', 5);
`;

export class Deals1763700000034 implements MigrationInterface {
  readonly name = 'Deals1763700000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(REASONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE deal, deal_reason');
  }
}
