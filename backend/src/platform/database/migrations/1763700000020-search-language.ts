import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the language of searches needs besides the index of words: the posts in order of time, for a search that only says
 * what it does not want; those with a link; topics by what their names nearly are.
 */
const INDEXES = `
CREATE INDEX ix_post_time ON post (created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_post_link ON post (created_at, id) WHERE deleted_at IS NULL AND entities @> '[{"type": "link"}]';
CREATE INDEX ix_topic_key_near ON topic USING gin (key gin_trgm_ops);
`;

/**
 * Every word that was ever posted, as the index writes it unstemmed: a beginning of a word is looked up here first, so that
 * the index of posts is asked for few words and never for all that begin so. No reader is ever shown a word of it.
 */
const WORDS = `
CREATE TABLE search_word (
  word text COLLATE "C" NOT NULL,
  CONSTRAINT pk_search_word PRIMARY KEY (word)
);

CREATE FUNCTION breve_search_words(content text) RETURNS SETOF text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  BEGIN ATOMIC
    SELECT word FROM unnest(tsvector_to_array(to_tsvector('breve_simple'::regconfig, translate(content, '/_·’', '    ')))) AS word
     WHERE char_length(word) BETWEEN 3 AND 40 AND word !~ '[^[:alnum:]]';
  END;

CREATE FUNCTION breve_keep_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- In order, so that two posts with the same new words do not wait for each other in a ring. Each is looked up by itself:
  -- compared with all words at once, a plan would read all of them.
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

/**
 * People whose name has a word written nearly so, by the index of trigrams. One wrong letter in a short name is farther
 * than what counts as near unless it is said otherwise.
 */
const NEAR = `
CREATE FUNCTION breve_near_people(words text[]) RETURNS TABLE (id uuid, nearness real)
  LANGUAGE sql STABLE PARALLEL SAFE SET pg_trgm.word_similarity_threshold = 0.45 AS $$
    SELECT p.id, max(word_similarity(breve_fold(w.word), breve_fold(p.display_name)))
      FROM unnest(words) AS w (word) JOIN person p ON breve_fold(w.word) <% breve_fold(p.display_name)
     WHERE p.suspended_at IS NULL
     GROUP BY p.id
  $$;
`;

export class SearchLanguage1763700000020 implements MigrationInterface {
  readonly name = 'SearchLanguage1763700000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INDEXES);
    await runner.query(WORDS);
    await runner.query(NEAR);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION breve_near_people;
      DROP TRIGGER tr_post_update_words ON post;
      DROP TRIGGER tr_post_insert_words ON post;
      DROP FUNCTION breve_keep_words, breve_search_words;
      DROP TABLE search_word;
      DROP INDEX ix_topic_key_near, ix_post_link, ix_post_time;
    `);
  }
}
