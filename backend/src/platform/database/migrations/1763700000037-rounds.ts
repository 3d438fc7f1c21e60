import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Evening rounds of projects, and two kinds of notification: a reminder, a blocked project. */
const TABLES = `
CREATE TABLE round (
  topic_id uuid NOT NULL,
  opening_id uuid NOT NULL,
  lead_id uuid NOT NULL,
  days smallint[] NOT NULL,
  closes_at varchar(5) NOT NULL,
  time_zone text NOT NULL,
  starts_on date NOT NULL,
  ends_on date,
  runs_since timestamptz(3) NOT NULL,
  stopped_at timestamptz(3),
  CONSTRAINT ck_round_days CHECK (days <@ '{1,2,3,4,5,6,7}'::smallint[] AND cardinality(days) BETWEEN 1 AND 7),
  CONSTRAINT ck_round_closes_at CHECK (closes_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  CONSTRAINT ck_round_end CHECK (ends_on >= starts_on),
  CONSTRAINT pk_round PRIMARY KEY (topic_id)
);
ALTER TABLE round ADD CONSTRAINT fk_round_topic FOREIGN KEY (topic_id) REFERENCES topic(id);
ALTER TABLE round ADD CONSTRAINT fk_round_opening FOREIGN KEY (opening_id) REFERENCES post(id);
ALTER TABLE round ADD CONSTRAINT fk_round_lead FOREIGN KEY (lead_id) REFERENCES person(id);
CREATE INDEX ix_round_opening ON round (opening_id);
CREATE INDEX ix_round_lead ON round (lead_id);

CREATE TABLE round_participant (
  topic_id uuid NOT NULL,
  person_id uuid NOT NULL,
  CONSTRAINT pk_round_participant PRIMARY KEY (topic_id, person_id)
);
ALTER TABLE round_participant ADD CONSTRAINT fk_round_participant_round FOREIGN KEY (topic_id) REFERENCES round(topic_id) ON DELETE CASCADE;
ALTER TABLE round_participant ADD CONSTRAINT fk_round_participant_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
CREATE INDEX ix_round_participant_person ON round_participant (person_id);

CREATE TABLE round_line (
  id uuid NOT NULL,
  topic_id uuid NOT NULL,
  day date NOT NULL,
  person_id uuid NOT NULL,
  post_id uuid NOT NULL,
  health varchar(8) NOT NULL,
  repeated boolean NOT NULL,
  given_at timestamptz(3) NOT NULL,
  CONSTRAINT ck_round_line_health CHECK (health IN ('ON_TRACK', 'AT_RISK', 'BLOCKED')),
  CONSTRAINT pk_round_line PRIMARY KEY (id)
);
ALTER TABLE round_line ADD CONSTRAINT fk_round_line_round FOREIGN KEY (topic_id) REFERENCES round(topic_id) ON DELETE CASCADE;
ALTER TABLE round_line ADD CONSTRAINT fk_round_line_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE round_line ADD CONSTRAINT fk_round_line_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
CREATE UNIQUE INDEX uq_round_line_person ON round_line (topic_id, day, person_id);
CREATE INDEX ix_round_line_latest ON round_line (person_id, topic_id, given_at);
CREATE INDEX ix_round_line_post ON round_line (post_id);

CREATE TABLE round_health (
  topic_id uuid NOT NULL,
  day date NOT NULL,
  health varchar(8) NOT NULL,
  said_by_id uuid NOT NULL,
  CONSTRAINT ck_round_health_health CHECK (health IN ('ON_TRACK', 'AT_RISK', 'BLOCKED')),
  CONSTRAINT pk_round_health PRIMARY KEY (topic_id, day)
);
ALTER TABLE round_health ADD CONSTRAINT fk_round_health_round FOREIGN KEY (topic_id) REFERENCES round(topic_id) ON DELETE CASCADE;
ALTER TABLE round_health ADD CONSTRAINT fk_round_health_person FOREIGN KEY (said_by_id) REFERENCES person(id);
CREATE INDEX ix_round_health_person ON round_health (said_by_id);

CREATE TABLE round_report (
  topic_id uuid NOT NULL,
  day date NOT NULL,
  closed_at timestamptz(3) NOT NULL,
  health varchar(8),
  said_by_id uuid,
  blocked_since date,
  given_count smallint NOT NULL,
  expected_count smallint NOT NULL,
  post_ids uuid[] NOT NULL,
  healths text[] NOT NULL,
  awaited_ids uuid[] NOT NULL,
  CONSTRAINT ck_round_report_health CHECK (health IN ('ON_TRACK', 'AT_RISK', 'BLOCKED')),
  CONSTRAINT ck_round_report_lines CHECK (cardinality(post_ids) = given_count AND cardinality(healths) = given_count),
  CONSTRAINT pk_round_report PRIMARY KEY (topic_id, day)
);
ALTER TABLE round_report ADD CONSTRAINT fk_round_report_round FOREIGN KEY (topic_id) REFERENCES round(topic_id) ON DELETE CASCADE;
ALTER TABLE round_report ADD CONSTRAINT fk_round_report_said_by FOREIGN KEY (said_by_id) REFERENCES person(id);
CREATE INDEX ix_round_report_said_by ON round_report (said_by_id);

ALTER TABLE notification DROP CONSTRAINT ck_notification_kind;
ALTER TABLE notification ADD CONSTRAINT ck_notification_kind
  CHECK (kind IN ('MENTION', 'REPLY', 'REACTION', 'REPOST', 'QUOTE', 'FOLLOW', 'ANNOUNCEMENT', 'REMINDER', 'BLOCKED'));
`;

export class Rounds1763700000037 implements MigrationInterface {
  readonly name = 'Rounds1763700000037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE round_report, round_health, round_line, round_participant, round;
      DELETE FROM notification WHERE kind IN ('REMINDER', 'BLOCKED');
      ALTER TABLE notification DROP CONSTRAINT ck_notification_kind;
      ALTER TABLE notification ADD CONSTRAINT ck_notification_kind
        CHECK (kind IN ('MENTION', 'REPLY', 'REACTION', 'REPOST', 'QUOTE', 'FOLLOW', 'ANNOUNCEMENT'));
    `);
  }
}
