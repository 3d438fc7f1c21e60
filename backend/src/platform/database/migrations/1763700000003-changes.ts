import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The log of what changed homes goes; another one takes its place, which also tells how people, teams and topics are shown. */
const LOG = `
DROP FUNCTION breve_post_changed, breve_repost_changed, breve_follow_changed, breve_choice_changed,
  breve_teams_changed, breve_home_changed CASCADE;
DROP TABLE home_change;

CREATE TABLE change_entry (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  transaction_id bigint NOT NULL,
  kind text NOT NULL,
  subject_id uuid,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_change_entry PRIMARY KEY (id)
);
CREATE INDEX ix_change_entry_transaction ON change_entry (transaction_id);
CREATE INDEX ix_change_entry_created_at ON change_entry (created_at, id);

CREATE FUNCTION breve_changed(kind text, subject uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO change_entry (transaction_id, kind, subject_id, created_at)
  VALUES (pg_current_xact_id()::text::bigint, kind, subject, now());
$$;
`;

/** Each is called for rows, with the kind and the column that names the subject; or for statements, with the kind alone. */
const TELL = `
CREATE FUNCTION breve_tell_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed jsonb := CASE WHEN TG_LEVEL = 'STATEMENT' THEN '{}' ELSE to_jsonb(COALESCE(NEW, OLD)) END;
BEGIN
  PERFORM breve_changed(TG_ARGV[0], (changed ->> TG_ARGV[1])::uuid);
  RETURN NULL;
END $$;
CREATE FUNCTION breve_tell_post() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO change_entry (transaction_id, kind, subject_id, created_at)
  VALUES (pg_current_xact_id()::text::bigint, 'POST', NEW.id, now());
  RETURN NULL;
END $$;
`;

function tells(table: string, events: string, kind: string, column: string | null, when = ''): string {
  const level = column === null ? 'STATEMENT' : 'ROW';
  const words = column === null ? `'${kind}'` : `'${kind}', '${column}'`;
  return `CREATE TRIGGER tr_${table}_change AFTER ${events} ON ${table}
    FOR EACH ${level} ${when} EXECUTE FUNCTION breve_tell_change(${words});`;
}

const TRIGGERS = [
  // The one that every post pays for is written out.
  `CREATE TRIGGER tr_post_change AFTER INSERT OR UPDATE OF kind, text, entities, accepted_answer_id, deleted_at ON post
    FOR EACH ROW EXECUTE FUNCTION breve_tell_post();`,
  tells('repost', 'INSERT OR DELETE', 'POST', 'post_id'),
  tells('person_follow', 'INSERT OR DELETE', 'CHOICES', 'follower_id'),
  tells('person_mute', 'INSERT OR DELETE', 'CHOICES', 'person_id'),
  tells('topic_follow', 'INSERT OR DELETE', 'CHOICES', 'person_id'),
  tells('topic_mute', 'INSERT OR DELETE', 'CHOICES', 'person_id'),
  tells('team_member', 'INSERT OR UPDATE OR DELETE', 'TEAMS', null),
  tells('team_reader', 'INSERT OR UPDATE OR DELETE', 'TEAMS', null),
  tells('person', 'UPDATE OR DELETE', 'PERSON', 'id'),
  tells('team', 'UPDATE OR DELETE', 'TEAM', 'id'),
  // Not for every post that is counted, but where others come to know of it, or nobody does any more.
  tells(
    'topic',
    'UPDATE',
    'TOPIC',
    'id',
    `WHEN ((OLD.key, OLD.name, OLD.kind, OLD.name_fr, OLD.name_en, OLD.description, OLD.owner_id, OLD.declared_at,
      OLD.post_count > 0) IS DISTINCT FROM (NEW.key, NEW.name, NEW.kind, NEW.name_fr, NEW.name_en, NEW.description,
      NEW.owner_id, NEW.declared_at, NEW.post_count > 0))`,
  ),
];

export class Changes1763700000003 implements MigrationInterface {
  readonly name = 'Changes1763700000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LOG);
    await runner.query(TELL);
    for (const trigger of TRIGGERS) await runner.query(trigger);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The log of changes has no way back: restore a backup.'));
  }
}
