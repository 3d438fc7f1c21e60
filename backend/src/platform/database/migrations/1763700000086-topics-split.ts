import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Spellings kept apart from the others with their match key. */
const SPLITS = `
CREATE TABLE topic_split (
  spelling text NOT NULL,
  key text NOT NULL,
  topic_id uuid NOT NULL,
  from_id uuid NOT NULL,
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT ck_topic_split_spelling CHECK (spelling <> key),
  CONSTRAINT pk_topic_split PRIMARY KEY (spelling)
);
ALTER TABLE topic_split ADD CONSTRAINT fk_topic_split_topic FOREIGN KEY (topic_id) REFERENCES topic(id);
ALTER TABLE topic_split ADD CONSTRAINT fk_topic_split_from FOREIGN KEY (from_id) REFERENCES topic(id);
ALTER TABLE topic_split ADD CONSTRAINT fk_topic_split_created_by FOREIGN KEY (created_by) REFERENCES person(id);
CREATE INDEX ix_topic_split_topic ON topic_split (topic_id);
CREATE INDEX ix_topic_split_from ON topic_split (from_id);
CREATE INDEX ix_topic_split_created_by ON topic_split (created_by);
`;

/**
 * Lists of posts by topic change as they do when topics are merged. A post that looked its topics up before a spelling was
 * kept apart, and is written after, is asked to try again: it waited for the topic at its foreign key, which is checked
 * before this, for triggers go by their names.
 */
const TELL = `
CREATE TRIGGER tr_topic_split_change AFTER INSERT OR UPDATE OR DELETE ON topic_split
  FOR EACH STATEMENT EXECUTE FUNCTION breve_tell_change('TOPIC');
CREATE TRIGGER tr_topic_split_merge AFTER INSERT OR UPDATE OR DELETE ON topic_split
  FOR EACH STATEMENT EXECUTE FUNCTION breve_tell_change('MERGE');

CREATE FUNCTION breve_check_spelling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM topic_split s WHERE s.spelling = NEW.spelling AND s.topic_id <> NEW.topic_id) THEN
    RAISE EXCEPTION 'The spelling % was kept apart meanwhile.', NEW.spelling USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tr_post_topic_spelling AFTER INSERT ON post_topic
  FOR EACH ROW EXECUTE FUNCTION breve_check_spelling();
`;

export class TopicsSplit1763700000086 implements MigrationInterface {
  readonly name = 'TopicsSplit1763700000086';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SPLITS);
    await runner.query(TELL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER tr_post_topic_spelling ON post_topic;
      DROP FUNCTION breve_check_spelling;
      DROP TABLE topic_split;
    `);
  }
}
