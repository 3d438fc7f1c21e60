import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words that were posted, apart for those who may read them: everybody, the readers of a team, one person, the members of a
 * team that was mentioned. So a beginning of a word stands for words of posts one may read, and what others wrote among
 * themselves neither takes a place among them nor shows by a notice. Each word names a post that has it: where that post
 * has gone or was edited, whoever reads looks whether another one has it.
 */
const WORDS = `
DROP TRIGGER tr_post_update_words ON post;
DROP TRIGGER tr_post_insert_words ON post;
DROP TABLE search_word;

CREATE TABLE search_word (
  scope uuid NOT NULL,
  word text COLLATE "C" NOT NULL,
  post_id uuid NOT NULL
);

CREATE FUNCTION breve_word_scopes(audience_id uuid, author_id uuid, visibility text) RETURNS SETOF uuid
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT $1 WHERE $3 <> 'MENTIONED'
    UNION ALL
    SELECT coalesce(m.person_id, m.team_id) FROM audience_member m WHERE m.audience_id = $1
    UNION ALL
    SELECT $2 WHERE $3 <> 'COMPANY'
  $$;

CREATE OR REPLACE FUNCTION breve_keep_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- In order, so that two posts with the same new words do not wait for each other in a ring. Each is looked up by itself:
  -- compared with all words at once, a plan would read all of them.
  INSERT INTO search_word (scope, word, post_id)
  SELECT DISTINCT ON (s.scope, w.word) s.scope, w.word, written.id
    FROM written,
         breve_word_scopes(written.audience_id, written.author_id, written.visibility) AS s (scope),
         breve_search_words(written.text) AS w (word)
   WHERE written.deleted_at IS NULL
   ORDER BY 1, 2
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER tr_post_insert_words AFTER INSERT ON post
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION breve_keep_words();
CREATE TRIGGER tr_post_update_words AFTER UPDATE ON post
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION breve_keep_words();

-- Grouped, not sorted: of ten million posts there are a hundred million words, few of them different. As text, because
-- PostgreSQL 15 knows no smallest uuid. Left to itself PostgreSQL asks for the scopes with each word, and remembers them in
-- vain. The key comes last, when it is sorted once: ten million posts take five minutes instead of ten.
SET LOCAL join_collapse_limit = 1;
SET LOCAL enable_memoize = off;
SET LOCAL work_mem = '128MB';
INSERT INTO search_word (scope, word, post_id)
SELECT s.scope, w.word, min(p.id::text COLLATE "C")::uuid
  FROM post p
 CROSS JOIN LATERAL breve_word_scopes(p.audience_id, p.author_id, p.visibility) AS s (scope)
 CROSS JOIN LATERAL breve_search_words(p.text) AS w (word)
 WHERE p.deleted_at IS NULL
 GROUP BY s.scope, w.word;
ALTER TABLE search_word ADD CONSTRAINT pk_search_word PRIMARY KEY (scope, word);
`;

const BEFORE = `
DROP TRIGGER tr_post_update_words ON post;
DROP TRIGGER tr_post_insert_words ON post;
DROP TABLE search_word;
DROP FUNCTION breve_word_scopes;

CREATE TABLE search_word (
  word text COLLATE "C" NOT NULL,
  CONSTRAINT pk_search_word PRIMARY KEY (word)
);
CREATE OR REPLACE FUNCTION breve_keep_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_word (word)
  SELECT DISTINCT w.word COLLATE "C"
    FROM written, breve_search_words(written.text) AS w (word)
   ORDER BY 1
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER tr_post_insert_words AFTER INSERT ON post
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION breve_keep_words();
CREATE TRIGGER tr_post_update_words AFTER UPDATE ON post
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION breve_keep_words();
INSERT INTO search_word (word)
SELECT DISTINCT w.word FROM post p, breve_search_words(p.text) AS w (word) WHERE p.deleted_at IS NULL;
`;

export class WordsByReader1763700000050 implements MigrationInterface {
  readonly name = 'WordsByReader1763700000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WORDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(BEFORE);
  }
}
