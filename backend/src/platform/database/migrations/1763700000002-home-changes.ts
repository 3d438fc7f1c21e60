import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What may have changed somebody's home, with the transaction that did: readers who keep the head of their home ask
 * which of these their snapshot has not seen. Written by triggers, so that no way of writing can forget it.
 */
const LOG = `
CREATE TABLE home_change (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  transaction_id bigint NOT NULL,
  post_id uuid,
  person_id uuid,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_home_change PRIMARY KEY (id)
);
CREATE INDEX ix_home_change_transaction ON home_change (transaction_id);
CREATE INDEX ix_home_change_created_at ON home_change (created_at, id);

CREATE FUNCTION breve_home_changed(post uuid, person uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO home_change (transaction_id, post_id, person_id, created_at)
  VALUES (pg_current_xact_id()::text::bigint, post, person, now());
$$;

CREATE FUNCTION breve_post_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM breve_home_changed(NEW.id, NULL);
  RETURN NULL;
END $$;
CREATE FUNCTION breve_repost_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM breve_home_changed(COALESCE(NEW.post_id, OLD.post_id), NULL);
  RETURN NULL;
END $$;
CREATE FUNCTION breve_follow_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM breve_home_changed(NULL, COALESCE(NEW.follower_id, OLD.follower_id));
  RETURN NULL;
END $$;
CREATE FUNCTION breve_choice_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM breve_home_changed(NULL, COALESCE(NEW.person_id, OLD.person_id));
  RETURN NULL;
END $$;
CREATE FUNCTION breve_teams_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM breve_home_changed(NULL, NULL);
  RETURN NULL;
END $$;

CREATE TRIGGER tr_post_home AFTER INSERT OR UPDATE OF kind, text, entities, deleted_at ON post
  FOR EACH ROW EXECUTE FUNCTION breve_post_changed();
CREATE TRIGGER tr_repost_home AFTER INSERT OR DELETE ON repost
  FOR EACH ROW EXECUTE FUNCTION breve_repost_changed();
CREATE TRIGGER tr_person_follow_home AFTER INSERT OR DELETE ON person_follow
  FOR EACH ROW EXECUTE FUNCTION breve_follow_changed();
CREATE TRIGGER tr_person_mute_home AFTER INSERT OR DELETE ON person_mute
  FOR EACH ROW EXECUTE FUNCTION breve_choice_changed();
CREATE TRIGGER tr_topic_follow_home AFTER INSERT OR DELETE ON topic_follow
  FOR EACH ROW EXECUTE FUNCTION breve_choice_changed();
CREATE TRIGGER tr_topic_mute_home AFTER INSERT OR DELETE ON topic_mute
  FOR EACH ROW EXECUTE FUNCTION breve_choice_changed();
CREATE TRIGGER tr_team_member_home AFTER INSERT OR UPDATE OR DELETE ON team_member
  FOR EACH STATEMENT EXECUTE FUNCTION breve_teams_changed();
CREATE TRIGGER tr_team_reader_home AFTER INSERT OR UPDATE OR DELETE ON team_reader
  FOR EACH STATEMENT EXECUTE FUNCTION breve_teams_changed();
`;

export class HomeChanges1763700000002 implements MigrationInterface {
  readonly name = 'HomeChanges1763700000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LOG);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION breve_post_changed, breve_repost_changed, breve_follow_changed, breve_choice_changed,
        breve_teams_changed, breve_home_changed CASCADE;
      DROP TABLE home_change;
    `);
  }
}
