import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How one posts on a topic: who may, to whom unless said otherwise, and what the composer offers. */
const TABLES = `
CREATE TABLE topic_posting (
  topic_id uuid NOT NULL,
  posters varchar(8) NOT NULL,
  default_team_id uuid,
  template_fr text NOT NULL,
  template_en text NOT NULL,
  CONSTRAINT pk_topic_posting PRIMARY KEY (topic_id),
  CONSTRAINT ck_topic_posting_posters CHECK (posters IN ('EVERYONE', 'TEAMS', 'OWNER'))
);
ALTER TABLE topic_posting ADD CONSTRAINT fk_topic_posting_topic FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;
ALTER TABLE topic_posting ADD CONSTRAINT fk_topic_posting_default_team FOREIGN KEY (default_team_id) REFERENCES team(id) ON DELETE SET NULL;
CREATE INDEX ix_topic_posting_default_team ON topic_posting (default_team_id);

CREATE TABLE topic_poster (
  topic_id uuid NOT NULL,
  team_id uuid NOT NULL,
  CONSTRAINT pk_topic_poster PRIMARY KEY (topic_id, team_id)
);
ALTER TABLE topic_poster ADD CONSTRAINT fk_topic_poster_topic FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;
ALTER TABLE topic_poster ADD CONSTRAINT fk_topic_poster_team FOREIGN KEY (team_id) REFERENCES team(id) ON DELETE CASCADE;
CREATE INDEX ix_topic_poster_team ON topic_poster (team_id);
`;

export class TopicPosting1763700000031 implements MigrationInterface {
  readonly name = 'TopicPosting1763700000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE topic_poster, topic_posting');
  }
}
