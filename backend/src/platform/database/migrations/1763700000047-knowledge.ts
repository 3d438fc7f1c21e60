import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is asked, with its clock; what is known, as cards; who is asked, and who would rather not be. */
const TABLES = `
CREATE TABLE question (
  post_id uuid NOT NULL,
  purpose text,
  due_on date,
  same_as_id uuid,
  target_minutes integer NOT NULL,
  target_at timestamptz(3),
  owner_told_at timestamptz(3),
  digest_at timestamptz(3),
  first_answer_id uuid,
  first_answer_minutes integer,
  CONSTRAINT ck_question_same_as CHECK (same_as_id <> post_id),
  CONSTRAINT ck_question_first_answer CHECK (first_answer_id IS NOT NULL OR first_answer_minutes IS NULL),
  CONSTRAINT pk_question PRIMARY KEY (post_id)
);
ALTER TABLE question ADD CONSTRAINT fk_question_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE question ADD CONSTRAINT fk_question_same_as FOREIGN KEY (same_as_id) REFERENCES post(id);
ALTER TABLE question ADD CONSTRAINT fk_question_first_answer FOREIGN KEY (first_answer_id) REFERENCES post(id);
CREATE INDEX ix_question_same_as ON question (same_as_id) WHERE same_as_id IS NOT NULL;
CREATE INDEX ix_question_first_answer ON question (first_answer_id) WHERE first_answer_id IS NOT NULL;
CREATE INDEX ix_question_new ON question (post_id) WHERE target_at IS NULL;
CREATE INDEX ix_question_unmeasured ON question (post_id)
  WHERE first_answer_id IS NOT NULL AND first_answer_minutes IS NULL;
CREATE INDEX ix_question_clock ON question (target_at) WHERE digest_at IS NULL AND first_answer_id IS NULL;

CREATE TABLE topic_clock (
  topic_id uuid NOT NULL,
  minutes integer NOT NULL,
  CONSTRAINT ck_topic_clock_minutes CHECK (minutes BETWEEN 5 AND 9600),
  CONSTRAINT pk_topic_clock PRIMARY KEY (topic_id)
);
ALTER TABLE topic_clock ADD CONSTRAINT fk_topic_clock_topic FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;

CREATE TABLE card (
  id uuid NOT NULL,
  question_id uuid,
  answer_id uuid,
  question text,
  answer text,
  owner_id uuid NOT NULL,
  words tsvector NOT NULL,
  valid_until date NOT NULL,
  asked_at timestamptz(3),
  to_check_at timestamptz(3),
  retired_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  changed_at timestamptz(3) NOT NULL,
  CONSTRAINT ck_card_source CHECK (num_nonnulls(question_id, answer_id) <> 1),
  CONSTRAINT ck_card_text CHECK (question_id IS NOT NULL OR num_nonnulls(question, answer) = 2),
  CONSTRAINT pk_card PRIMARY KEY (id)
);
ALTER TABLE card ADD CONSTRAINT fk_card_question FOREIGN KEY (question_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE card ADD CONSTRAINT fk_card_answer FOREIGN KEY (answer_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE card ADD CONSTRAINT fk_card_owner FOREIGN KEY (owner_id) REFERENCES person(id);
CREATE UNIQUE INDEX uq_card_question ON card (question_id);
CREATE INDEX ix_card_answer ON card (answer_id);
CREATE INDEX ix_card_owner ON card (owner_id);
CREATE INDEX ix_card_valid_until ON card (valid_until) WHERE retired_at IS NULL;
CREATE INDEX ix_card_words ON card USING gin (words);

CREATE TABLE card_topic (
  card_id uuid NOT NULL,
  topic_id uuid NOT NULL,
  position smallint NOT NULL,
  CONSTRAINT pk_card_topic PRIMARY KEY (card_id, topic_id)
);
ALTER TABLE card_topic ADD CONSTRAINT fk_card_topic_card FOREIGN KEY (card_id) REFERENCES card(id) ON DELETE CASCADE;
ALTER TABLE card_topic ADD CONSTRAINT fk_card_topic_topic FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;
CREATE INDEX ix_card_topic_topic ON card_topic (topic_id);

CREATE TABLE card_change (
  id uuid NOT NULL,
  card_id uuid NOT NULL,
  kind varchar(12) NOT NULL,
  person_id uuid,
  question text,
  answer text,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT ck_card_change_kind CHECK (kind IN
    ('ACCEPTED', 'WRITTEN', 'REWRITTEN', 'SOURCE', 'CONFIRMED', 'ASKED', 'TO_CHECK', 'HANDED', 'RETIRED')),
  CONSTRAINT pk_card_change PRIMARY KEY (id)
);
ALTER TABLE card_change ADD CONSTRAINT fk_card_change_card FOREIGN KEY (card_id) REFERENCES card(id) ON DELETE CASCADE;
ALTER TABLE card_change ADD CONSTRAINT fk_card_change_person FOREIGN KEY (person_id) REFERENCES person(id);
CREATE INDEX ix_card_change_card ON card_change (card_id, created_at, id);
CREATE INDEX ix_card_change_person ON card_change (person_id);

CREATE TABLE question_proposal (
  question_id uuid NOT NULL,
  person_id uuid NOT NULL,
  week date NOT NULL,
  slot smallint NOT NULL,
  reason varchar(8) NOT NULL,
  topic_id uuid,
  evidence_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  passed_at timestamptz(3),
  CONSTRAINT ck_question_proposal_reason CHECK (reason IN ('ANSWERED', 'WROTE')),
  CONSTRAINT ck_question_proposal_slot CHECK (slot BETWEEN 1 AND 3),
  CONSTRAINT pk_question_proposal PRIMARY KEY (question_id, person_id)
);
ALTER TABLE question_proposal ADD CONSTRAINT fk_question_proposal_question FOREIGN KEY (question_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE question_proposal ADD CONSTRAINT fk_question_proposal_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE question_proposal ADD CONSTRAINT fk_question_proposal_topic FOREIGN KEY (topic_id) REFERENCES topic(id);
ALTER TABLE question_proposal ADD CONSTRAINT fk_question_proposal_evidence FOREIGN KEY (evidence_id) REFERENCES post(id) ON DELETE CASCADE;
CREATE UNIQUE INDEX uq_question_proposal_slot ON question_proposal (person_id, week, slot);
CREATE INDEX ix_question_proposal_evidence ON question_proposal (evidence_id);

CREATE TABLE person_unasked (
  person_id uuid NOT NULL,
  since timestamptz(3) NOT NULL,
  CONSTRAINT pk_person_unasked PRIMARY KEY (person_id)
);
ALTER TABLE person_unasked ADD CONSTRAINT fk_person_unasked_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

CREATE INDEX ix_post_question_search ON post USING gin (breve_search_vector(text))
  WHERE kind = 'QUESTION' AND parent_id IS NULL AND deleted_at IS NULL;
`;

/** Higher features tell of more than posts do: of a card, say, which is the subject then. */
const NOTICES = `
ALTER TABLE notification DROP CONSTRAINT ck_notification_kind;
ALTER TABLE notification ADD CONSTRAINT ck_notification_kind CHECK (kind ~ '^[A-Z_]{3,12}$');
ALTER TABLE notification ADD COLUMN subject_id uuid;
DROP INDEX uq_notification_cause_without_post;
CREATE UNIQUE INDEX uq_notification_cause_without_post ON notification (person_id, kind, actor_id)
  WHERE post_id IS NULL AND subject_id IS NULL;
CREATE UNIQUE INDEX uq_notification_subject ON notification (person_id, kind, actor_id, subject_id)
  WHERE subject_id IS NOT NULL;
`;

export class Knowledge1763700000047 implements MigrationInterface {
  readonly name = 'Knowledge1763700000047';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(NOTICES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM notification
       WHERE subject_id IS NOT NULL
          OR kind IN ('ACCEPTANCE', 'ANSWER', 'PROPOSAL', 'OVERDUE', 'CARD');
      DROP INDEX uq_notification_subject, uq_notification_cause_without_post;
      CREATE UNIQUE INDEX uq_notification_cause_without_post ON notification (person_id, kind, actor_id) WHERE post_id IS NULL;
      ALTER TABLE notification DROP COLUMN subject_id, DROP CONSTRAINT ck_notification_kind;
      ALTER TABLE notification ADD CONSTRAINT ck_notification_kind
        CHECK (kind IN
          ('MENTION', 'REPLY', 'REACTION', 'REPOST', 'QUOTE', 'FOLLOW', 'ANNOUNCEMENT', 'REMINDER', 'BLOCKED'));
      DROP INDEX ix_post_question_search;
      DROP TABLE person_unasked, question_proposal, card_change, card_topic, card, topic_clock, question;
    `);
  }
}
