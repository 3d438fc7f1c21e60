import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every table of the first version, as the entities describe them. */
const TABLES = `
CREATE TABLE account (
  person_id uuid NOT NULL,
  email varchar(254) NOT NULL,
  password_hash text NOT NULL,
  password_changed_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_account PRIMARY KEY (person_id)
);
CREATE TABLE account_role (
  person_id uuid NOT NULL,
  role varchar(16) NOT NULL,
  CONSTRAINT ck_account_role_role CHECK (role IN ('COMMUNICATOR', 'MODERATOR', 'ADMINISTRATOR', 'AUDITOR')),
  CONSTRAINT pk_account_role PRIMARY KEY (person_id, role)
);
CREATE TABLE audience (
  id uuid NOT NULL,
  kind varchar(8) NOT NULL,
  team_id uuid,
  CONSTRAINT ck_audience_team CHECK ((kind = 'TEAM') = (team_id IS NOT NULL)),
  CONSTRAINT ck_audience_kind CHECK (kind IN ('COMPANY', 'TEAM', 'LIST')),
  CONSTRAINT pk_audience PRIMARY KEY (id)
);
CREATE TABLE audience_member (
  id uuid NOT NULL,
  audience_id uuid NOT NULL,
  person_id uuid,
  team_id uuid,
  CONSTRAINT ck_audience_member_one CHECK (num_nonnulls(person_id, team_id) = 1),
  CONSTRAINT pk_audience_member PRIMARY KEY (id)
);
CREATE TABLE bookmark (
  post_id uuid NOT NULL,
  person_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_bookmark PRIMARY KEY (post_id, person_id)
);
CREATE TABLE company (
  id smallint NOT NULL,
  name text NOT NULL,
  language varchar(2) NOT NULL,
  time_zone text NOT NULL,
  currency varchar(3) NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT ck_company_single CHECK (id = 1),
  CONSTRAINT pk_company PRIMARY KEY (id)
);
CREATE TABLE draft (
  person_id uuid NOT NULL,
  text text NOT NULL,
  kind varchar(12),
  visibility varchar(9) NOT NULL,
  team_id uuid,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_draft PRIMARY KEY (person_id)
);
CREATE TABLE handle (
  handle varchar(30) NOT NULL,
  person_id uuid,
  team_id uuid,
  CONSTRAINT ck_handle_form CHECK (handle ~ '^[a-z0-9_]+([.-][a-z0-9_]+)*$'),
  CONSTRAINT ck_handle_owner CHECK (num_nonnulls(person_id, team_id) = 1),
  CONSTRAINT pk_handle PRIMARY KEY (handle)
);
CREATE TABLE idempotency_key (
  person_id uuid NOT NULL,
  key varchar(64) NOT NULL,
  payload_hash bytea NOT NULL,
  post_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_idempotency_key PRIMARY KEY (person_id, key)
);
CREATE TABLE invitation (
  id uuid NOT NULL,
  token_hash bytea NOT NULL,
  email varchar(254),
  display_name text,
  team_id uuid,
  created_by_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  revoked_at timestamptz(3),
  accepted_at timestamptz(3),
  accepted_by_id uuid,
  CONSTRAINT pk_invitation PRIMARY KEY (id)
);
CREATE TABLE notification (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  kind varchar(12) NOT NULL,
  actor_id uuid NOT NULL,
  post_id uuid,
  reaction_kind varchar(8),
  created_at timestamptz(3) NOT NULL,
  read_at timestamptz(3),
  CONSTRAINT ck_notification_kind CHECK (kind IN ('MENTION', 'REPLY', 'REACTION', 'REPOST', 'QUOTE', 'FOLLOW', 'ANNOUNCEMENT')),
  CONSTRAINT pk_notification PRIMARY KEY (id)
);
CREATE TABLE outbox_event (
  id uuid NOT NULL,
  name varchar(40) NOT NULL,
  payload jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_outbox_event PRIMARY KEY (id)
);
CREATE TABLE password_reset (
  id uuid NOT NULL,
  token_hash bytea NOT NULL,
  person_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  used_at timestamptz(3),
  CONSTRAINT pk_password_reset PRIMARY KEY (id)
);
CREATE TABLE person (
  id uuid NOT NULL,
  handle varchar(30) NOT NULL,
  display_name text NOT NULL,
  title text NOT NULL DEFAULT '',
  language varchar(2) NOT NULL,
  time_zone text NOT NULL,
  shortcuts_enabled boolean NOT NULL DEFAULT true,
  first_visit boolean NOT NULL DEFAULT true,
  created_at timestamptz(3) NOT NULL,
  suspended_at timestamptz(3),
  CONSTRAINT pk_person PRIMARY KEY (id)
);
CREATE TABLE person_follow (
  follower_id uuid NOT NULL,
  followee_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT ck_person_follow_other CHECK (follower_id <> followee_id),
  CONSTRAINT pk_person_follow PRIMARY KEY (follower_id, followee_id)
);
CREATE TABLE person_mute (
  person_id uuid NOT NULL,
  muted_person_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT ck_person_mute_other CHECK (person_id <> muted_person_id),
  CONSTRAINT pk_person_mute PRIMARY KEY (person_id, muted_person_id)
);
CREATE TABLE post (
  id uuid NOT NULL,
  author_id uuid NOT NULL,
  kind varchar(12) NOT NULL,
  text text NOT NULL,
  character_count smallint NOT NULL,
  lang varchar(3) NOT NULL,
  grammar smallint NOT NULL,
  entities jsonb NOT NULL,
  visibility varchar(9) NOT NULL,
  audience_id uuid NOT NULL,
  root_id uuid NOT NULL,
  parent_id uuid,
  parent_author_id uuid,
  quote_of_id uuid,
  accepted_answer_id uuid,
  created_at timestamptz(3) NOT NULL,
  edited_at timestamptz(3),
  deleted_at timestamptz(3),
  CONSTRAINT ck_post_kind CHECK (kind IN ('PLAIN', 'STATUS', 'WIN', 'LOSS', 'SALES', 'QUESTION', 'KNOWLEDGE', 'ANNOUNCEMENT')),
  CONSTRAINT ck_post_visibility CHECK (visibility IN ('COMPANY', 'TEAM', 'MENTIONED')),
  CONSTRAINT pk_post PRIMARY KEY (id)
);
CREATE TABLE post_counter (
  post_id uuid NOT NULL,
  reply_count integer NOT NULL DEFAULT 0,
  repost_count integer NOT NULL DEFAULT 0,
  quote_count integer NOT NULL DEFAULT 0,
  reaction_counts integer[] NOT NULL DEFAULT '{0,0,0,0,0,0}',
  CONSTRAINT pk_post_counter PRIMARY KEY (post_id)
);
CREATE TABLE post_mention (
  post_id uuid NOT NULL,
  position smallint NOT NULL,
  person_id uuid,
  team_id uuid,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT ck_post_mention_one CHECK (num_nonnulls(person_id, team_id) = 1),
  CONSTRAINT pk_post_mention PRIMARY KEY (post_id, position)
);
CREATE TABLE post_topic (
  post_id uuid NOT NULL,
  topic_id uuid NOT NULL,
  spelling text NOT NULL,
  position smallint NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_post_topic PRIMARY KEY (post_id, topic_id)
);
CREATE TABLE post_version (
  post_id uuid NOT NULL,
  number smallint NOT NULL,
  text text,
  kind varchar(12) NOT NULL,
  written_at timestamptz(3) NOT NULL,
  purged_at timestamptz(3),
  purged_by_id uuid,
  CONSTRAINT pk_post_version PRIMARY KEY (post_id, number)
);
CREATE TABLE reaction (
  post_id uuid NOT NULL,
  person_id uuid NOT NULL,
  kind varchar(8) NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_reaction PRIMARY KEY (post_id, person_id)
);
CREATE TABLE repost (
  post_id uuid NOT NULL,
  person_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_repost PRIMARY KEY (post_id, person_id)
);
CREATE TABLE session (
  id uuid NOT NULL,
  token_hash bytea NOT NULL,
  person_id uuid NOT NULL,
  user_agent text NOT NULL DEFAULT '',
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_session PRIMARY KEY (id)
);
CREATE TABLE setup_token (
  token_hash bytea NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_setup_token PRIMARY KEY (token_hash)
);
CREATE TABLE sign_in_throttle (
  key varchar(255) NOT NULL,
  points integer NOT NULL DEFAULT 0,
  expire bigint,
  CONSTRAINT pk_sign_in_throttle PRIMARY KEY (key)
);
CREATE TABLE team (
  id uuid NOT NULL,
  handle varchar(30) NOT NULL,
  display_name text NOT NULL,
  description text NOT NULL DEFAULT '',
  parent_id uuid,
  created_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3),
  CONSTRAINT pk_team PRIMARY KEY (id)
);
CREATE TABLE team_member (
  team_id uuid NOT NULL,
  person_id uuid NOT NULL,
  is_lead boolean NOT NULL DEFAULT false,
  joined_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_team_member PRIMARY KEY (team_id, person_id)
);
CREATE TABLE team_reader (
  team_id uuid NOT NULL,
  person_id uuid NOT NULL,
  belongs boolean NOT NULL,
  CONSTRAINT pk_team_reader PRIMARY KEY (team_id, person_id)
);
CREATE TABLE topic (
  id uuid NOT NULL,
  key text NOT NULL,
  name text NOT NULL,
  kind varchar(8) NOT NULL DEFAULT 'SUBJECT',
  name_fr text,
  name_en text,
  description text NOT NULL DEFAULT '',
  owner_id uuid,
  declared_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  post_count integer NOT NULL DEFAULT 0,
  CONSTRAINT ck_topic_kind CHECK (kind IN ('SUBJECT', 'PROJECT', 'CLIENT', 'EVENT')),
  CONSTRAINT pk_topic PRIMARY KEY (id)
);
CREATE TABLE topic_follow (
  person_id uuid NOT NULL,
  topic_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_topic_follow PRIMARY KEY (person_id, topic_id)
);
CREATE TABLE topic_mute (
  person_id uuid NOT NULL,
  topic_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_topic_mute PRIMARY KEY (person_id, topic_id)
);
CREATE TABLE topic_spelling (
  topic_id uuid NOT NULL,
  spelling text NOT NULL,
  post_count integer NOT NULL,
  CONSTRAINT pk_topic_spelling PRIMARY KEY (topic_id, spelling)
);
`;

/** For the reads of the first version. */
const INDEXES = `
CREATE INDEX ix_audience_member_person ON audience_member (person_id);
CREATE INDEX ix_audience_member_team ON audience_member (team_id);
CREATE INDEX ix_bookmark_person ON bookmark (person_id, created_at, post_id);
CREATE INDEX ix_handle_person ON handle (person_id);
CREATE INDEX ix_handle_team ON handle (team_id);
CREATE INDEX ix_idempotency_key_created_at ON idempotency_key (created_at);
CREATE INDEX ix_idempotency_key_post ON idempotency_key (post_id);
CREATE INDEX ix_invitation_accepted_by ON invitation (accepted_by_id);
CREATE INDEX ix_invitation_created_at ON invitation (created_at, id);
CREATE INDEX ix_invitation_created_by ON invitation (created_by_id);
CREATE INDEX ix_invitation_team ON invitation (team_id);
CREATE INDEX ix_notification_actor ON notification (actor_id);
CREATE INDEX ix_notification_person ON notification (person_id, created_at, id);
CREATE INDEX ix_notification_post ON notification (post_id);
CREATE INDEX ix_notification_unread ON notification (person_id) WHERE read_at IS NULL;
CREATE INDEX ix_outbox_event_created_at ON outbox_event (created_at, id);
CREATE INDEX ix_password_reset_person ON password_reset (person_id);
CREATE INDEX ix_person_display_name ON person (display_name);
CREATE INDEX ix_person_follow_followee ON person_follow (followee_id, follower_id);
CREATE INDEX ix_person_mute_muted_person ON person_mute (muted_person_id);
CREATE INDEX ix_post_accepted_answer ON post (accepted_answer_id);
CREATE INDEX ix_post_announcement ON post (created_at, id) WHERE kind = 'ANNOUNCEMENT' AND deleted_at IS NULL;
CREATE INDEX ix_post_audience ON post (audience_id, created_at, id) WHERE visibility <> 'COMPANY' AND deleted_at IS NULL;
CREATE INDEX ix_post_author ON post (author_id, created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_post_company ON post (created_at, id) WHERE visibility = 'COMPANY' AND parent_id IS NULL AND deleted_at IS NULL;
CREATE INDEX ix_post_kind ON post (kind, created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_post_mention_person ON post_mention (person_id, created_at, post_id) WHERE person_id IS NOT NULL;
CREATE INDEX ix_post_mention_team ON post_mention (team_id, created_at, post_id) WHERE team_id IS NOT NULL;
CREATE INDEX ix_post_parent ON post (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX ix_post_parent_author ON post (parent_author_id, created_at, id) WHERE parent_author_id IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX ix_post_quote ON post (quote_of_id) WHERE quote_of_id IS NOT NULL;
CREATE INDEX ix_post_root ON post (root_id, created_at, id);
CREATE INDEX ix_post_topic_topic ON post_topic (topic_id, created_at, post_id);
CREATE INDEX ix_reaction_person ON reaction (person_id);
CREATE INDEX ix_reaction_post ON reaction (post_id, created_at, person_id);
CREATE INDEX ix_repost_person ON repost (person_id, created_at, post_id);
CREATE INDEX ix_repost_post ON repost (post_id, created_at, person_id);
CREATE INDEX ix_session_expires_at ON session (expires_at);
CREATE INDEX ix_session_person ON session (person_id);
CREATE INDEX ix_team_member_person ON team_member (person_id, team_id);
CREATE INDEX ix_team_parent ON team (parent_id);
CREATE INDEX ix_team_reader_person ON team_reader (person_id, team_id);
CREATE INDEX ix_topic_follow_topic ON topic_follow (topic_id, person_id);
CREATE INDEX ix_topic_mute_topic ON topic_mute (topic_id, person_id);
CREATE INDEX ix_topic_owner ON topic (owner_id);
CREATE UNIQUE INDEX uq_account_email ON account (email);
CREATE UNIQUE INDEX uq_audience_member_person ON audience_member (audience_id, person_id);
CREATE UNIQUE INDEX uq_audience_member_team ON audience_member (audience_id, team_id);
CREATE UNIQUE INDEX uq_audience_team ON audience (team_id);
CREATE UNIQUE INDEX uq_invitation_token_hash ON invitation (token_hash);
CREATE UNIQUE INDEX uq_notification_cause ON notification (person_id, kind, actor_id, post_id);
CREATE UNIQUE INDEX uq_notification_cause_without_post ON notification (person_id, kind, actor_id) WHERE post_id IS NULL;
CREATE UNIQUE INDEX uq_password_reset_token_hash ON password_reset (token_hash);
CREATE UNIQUE INDEX uq_session_token_hash ON session (token_hash);
CREATE UNIQUE INDEX uq_topic_key ON topic (key);
`;

/** Last, because tables refer to each other. */
const FOREIGN_KEYS = `
ALTER TABLE account ADD CONSTRAINT fk_account_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE account_role ADD CONSTRAINT fk_account_role_account FOREIGN KEY (person_id) REFERENCES account(person_id) ON DELETE CASCADE;
ALTER TABLE audience ADD CONSTRAINT fk_audience_team FOREIGN KEY (team_id) REFERENCES team(id);
ALTER TABLE audience_member ADD CONSTRAINT fk_audience_member_audience FOREIGN KEY (audience_id) REFERENCES audience(id) ON DELETE CASCADE;
ALTER TABLE audience_member ADD CONSTRAINT fk_audience_member_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE audience_member ADD CONSTRAINT fk_audience_member_team FOREIGN KEY (team_id) REFERENCES team(id) ON DELETE CASCADE;
ALTER TABLE bookmark ADD CONSTRAINT fk_bookmark_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE bookmark ADD CONSTRAINT fk_bookmark_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE draft ADD CONSTRAINT fk_draft_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE draft ADD CONSTRAINT fk_draft_team FOREIGN KEY (team_id) REFERENCES team(id) ON DELETE SET NULL;
ALTER TABLE handle ADD CONSTRAINT fk_handle_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE handle ADD CONSTRAINT fk_handle_team FOREIGN KEY (team_id) REFERENCES team(id) ON DELETE CASCADE;
ALTER TABLE idempotency_key ADD CONSTRAINT fk_idempotency_key_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE idempotency_key ADD CONSTRAINT fk_idempotency_key_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE invitation ADD CONSTRAINT fk_invitation_accepted_by FOREIGN KEY (accepted_by_id) REFERENCES person(id);
ALTER TABLE invitation ADD CONSTRAINT fk_invitation_created_by FOREIGN KEY (created_by_id) REFERENCES person(id);
ALTER TABLE invitation ADD CONSTRAINT fk_invitation_team FOREIGN KEY (team_id) REFERENCES team(id);
ALTER TABLE notification ADD CONSTRAINT fk_notification_actor FOREIGN KEY (actor_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE notification ADD CONSTRAINT fk_notification_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE notification ADD CONSTRAINT fk_notification_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE password_reset ADD CONSTRAINT fk_password_reset_account FOREIGN KEY (person_id) REFERENCES account(person_id) ON DELETE CASCADE;
ALTER TABLE person_follow ADD CONSTRAINT fk_person_follow_followee FOREIGN KEY (followee_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE person_follow ADD CONSTRAINT fk_person_follow_follower FOREIGN KEY (follower_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE person_mute ADD CONSTRAINT fk_person_mute_muted_person FOREIGN KEY (muted_person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE person_mute ADD CONSTRAINT fk_person_mute_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE post ADD CONSTRAINT fk_post_accepted_answer FOREIGN KEY (accepted_answer_id) REFERENCES post(id);
ALTER TABLE post ADD CONSTRAINT fk_post_audience FOREIGN KEY (audience_id) REFERENCES audience(id);
ALTER TABLE post ADD CONSTRAINT fk_post_author FOREIGN KEY (author_id) REFERENCES person(id);
ALTER TABLE post ADD CONSTRAINT fk_post_parent FOREIGN KEY (parent_id) REFERENCES post(id);
ALTER TABLE post ADD CONSTRAINT fk_post_parent_author FOREIGN KEY (parent_author_id) REFERENCES person(id);
ALTER TABLE post ADD CONSTRAINT fk_post_quote_of FOREIGN KEY (quote_of_id) REFERENCES post(id);
ALTER TABLE post ADD CONSTRAINT fk_post_root FOREIGN KEY (root_id) REFERENCES post(id);
ALTER TABLE post_counter ADD CONSTRAINT fk_post_counter_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE post_mention ADD CONSTRAINT fk_post_mention_person FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE post_mention ADD CONSTRAINT fk_post_mention_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE post_mention ADD CONSTRAINT fk_post_mention_team FOREIGN KEY (team_id) REFERENCES team(id);
ALTER TABLE post_topic ADD CONSTRAINT fk_post_topic_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE post_topic ADD CONSTRAINT fk_post_topic_topic FOREIGN KEY (topic_id) REFERENCES topic(id);
ALTER TABLE post_version ADD CONSTRAINT fk_post_version_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE post_version ADD CONSTRAINT fk_post_version_purged_by FOREIGN KEY (purged_by_id) REFERENCES person(id);
ALTER TABLE reaction ADD CONSTRAINT fk_reaction_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE reaction ADD CONSTRAINT fk_reaction_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE repost ADD CONSTRAINT fk_repost_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE repost ADD CONSTRAINT fk_repost_post FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;
ALTER TABLE session ADD CONSTRAINT fk_session_account FOREIGN KEY (person_id) REFERENCES account(person_id) ON DELETE CASCADE;
ALTER TABLE team ADD CONSTRAINT fk_team_parent FOREIGN KEY (parent_id) REFERENCES team(id);
ALTER TABLE team_member ADD CONSTRAINT fk_team_member_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE team_member ADD CONSTRAINT fk_team_member_team FOREIGN KEY (team_id) REFERENCES team(id) ON DELETE CASCADE;
ALTER TABLE team_reader ADD CONSTRAINT fk_team_reader_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE team_reader ADD CONSTRAINT fk_team_reader_team FOREIGN KEY (team_id) REFERENCES team(id) ON DELETE CASCADE;
ALTER TABLE topic ADD CONSTRAINT fk_topic_owner FOREIGN KEY (owner_id) REFERENCES person(id);
ALTER TABLE topic_follow ADD CONSTRAINT fk_topic_follow_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE topic_follow ADD CONSTRAINT fk_topic_follow_topic FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;
ALTER TABLE topic_mute ADD CONSTRAINT fk_topic_mute_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE topic_mute ADD CONSTRAINT fk_topic_mute_topic FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;
ALTER TABLE topic_spelling ADD CONSTRAINT fk_topic_spelling_topic FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;
`;

export class Foundation1763700000000 implements MigrationInterface {
  readonly name = 'Foundation1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(INDEXES);
    await runner.query(FOREIGN_KEYS);
  }

  down(): Promise<void> {
    throw new Error('The first migration is not undone: drop the database instead.');
  }
}
