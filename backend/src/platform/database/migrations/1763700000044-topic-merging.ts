import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Topics that are one by merging. A merged topic keeps its rows; what leads its key elsewhere is an alias. */
const MERGING = `
ALTER TABLE topic ADD COLUMN merged_count integer NOT NULL DEFAULT 0;

ALTER TABLE topic_alias ADD COLUMN into_id uuid;
UPDATE topic_alias SET into_id = topic_id;
ALTER TABLE topic_alias ALTER COLUMN into_id SET NOT NULL;
ALTER TABLE topic_alias ADD COLUMN merged_id uuid;
ALTER TABLE topic_alias ADD COLUMN created_by uuid;
ALTER TABLE topic_alias ADD CONSTRAINT fk_topic_alias_into FOREIGN KEY (into_id) REFERENCES topic(id);
ALTER TABLE topic_alias ADD CONSTRAINT fk_topic_alias_merged FOREIGN KEY (merged_id) REFERENCES topic(id);
ALTER TABLE topic_alias ADD CONSTRAINT fk_topic_alias_created_by FOREIGN KEY (created_by) REFERENCES person(id);
CREATE UNIQUE INDEX uq_topic_alias_merged ON topic_alias (merged_id);
CREATE INDEX ix_topic_alias_into ON topic_alias (into_id);
CREATE INDEX ix_topic_alias_created_by ON topic_alias (created_by);

CREATE TABLE topic_same (
  topic_id uuid NOT NULL,
  other_id uuid NOT NULL,
  CONSTRAINT pk_topic_same PRIMARY KEY (topic_id, other_id)
);
ALTER TABLE topic_same ADD CONSTRAINT fk_topic_same_topic FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;
ALTER TABLE topic_same ADD CONSTRAINT fk_topic_same_other FOREIGN KEY (other_id) REFERENCES topic(id) ON DELETE CASCADE;
CREATE INDEX ix_topic_same_other ON topic_same (other_id);
`;

/**
 * Which topic a post is shown under may have changed for every topic, and with it every list of posts by topic. A topic
 * that only merged ones carry is known to all like one that posts carry.
 */
const TELL = `
CREATE TRIGGER tr_topic_alias_change AFTER INSERT OR UPDATE OR DELETE ON topic_alias
  FOR EACH STATEMENT EXECUTE FUNCTION breve_tell_change('TOPIC');
CREATE TRIGGER tr_topic_alias_merge AFTER INSERT OR UPDATE OR DELETE ON topic_alias
  FOR EACH STATEMENT EXECUTE FUNCTION breve_tell_change('MERGE');
CREATE TRIGGER tr_topic_merged_change AFTER UPDATE OF merged_count ON topic
  FOR EACH ROW WHEN ((OLD.merged_count > 0) IS DISTINCT FROM (NEW.merged_count > 0))
  EXECUTE FUNCTION breve_tell_change('TOPIC', 'id');
`;

export class TopicMerging1763700000044 implements MigrationInterface {
  readonly name = 'TopicMerging1763700000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MERGING);
    await runner.query(TELL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER tr_topic_merged_change ON topic;
      DROP TRIGGER tr_topic_alias_merge ON topic_alias;
      DROP TRIGGER tr_topic_alias_change ON topic_alias;
      DROP TABLE topic_same;
      DELETE FROM topic_alias WHERE merged_id IS NOT NULL;
      ALTER TABLE topic_alias DROP COLUMN into_id, DROP COLUMN merged_id, DROP COLUMN created_by;
      ALTER TABLE topic DROP COLUMN merged_count;
    `);
  }
}
