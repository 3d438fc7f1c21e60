import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reads what. Every kind of audience is one branch; circles will be another. */
const AUDIENCE = `
INSERT INTO audience (id, kind) VALUES ('00000000-0000-7000-8000-000000000001', 'COMPANY');

CREATE VIEW audience_reader AS
  SELECT a.id AS audience_id, r.person_id
    FROM audience a JOIN team_reader r ON r.team_id = a.team_id
  UNION ALL
  SELECT m.audience_id, m.person_id
    FROM audience_member m
   WHERE m.person_id IS NOT NULL
  UNION ALL
  SELECT m.audience_id, t.person_id
    FROM audience_member m JOIN team_member t ON t.team_id = m.team_id;
`;

/**
 * Search that reads French and English: accents folded, words stemmed in both languages, and every word once more
 * unstemmed, because the French stop words drop "ce". The functions are IMMUTABLE although the dictionaries could
 * change in theory: an index needs it, and nobody edits them.
 */
const SEARCH = `
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TEXT SEARCH CONFIGURATION breve_fr (COPY = french);
ALTER TEXT SEARCH CONFIGURATION breve_fr ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
CREATE TEXT SEARCH CONFIGURATION breve_en (COPY = english);
ALTER TEXT SEARCH CONFIGURATION breve_en ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
CREATE TEXT SEARCH CONFIGURATION breve_simple (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION breve_simple ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

CREATE FUNCTION breve_fold(content text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN lower(unaccent('unaccent'::regdictionary, content));

CREATE FUNCTION breve_search_vector(content text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN to_tsvector('breve_fr'::regconfig, translate(content, '/_·’', '    '))
      || to_tsvector('breve_en'::regconfig, translate(content, '/_·’', '    '))
      || to_tsvector('breve_simple'::regconfig, translate(content, '/_·’', '    '));

CREATE FUNCTION breve_search_query(content text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN websearch_to_tsquery('breve_fr'::regconfig, translate(content, '/_·’', '    '))
      || websearch_to_tsquery('breve_en'::regconfig, translate(content, '/_·’', '    '))
      || websearch_to_tsquery('breve_simple'::regconfig, translate(content, '/_·’', '    '));

CREATE INDEX ix_post_search ON post USING gin (breve_search_vector(text)) WHERE deleted_at IS NULL;
CREATE INDEX ix_person_fold ON person USING gin (breve_fold(display_name) gin_trgm_ops);
CREATE INDEX ix_topic_key_prefix ON topic (key text_pattern_ops);
`;

export class AudienceAndSearch1763700000001 implements MigrationInterface {
  readonly name = 'AudienceAndSearch1763700000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AUDIENCE);
    await runner.query(SEARCH);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_topic_key_prefix;
      DROP INDEX ix_person_fold;
      DROP INDEX ix_post_search;
      DROP FUNCTION breve_search_query, breve_search_vector, breve_fold;
      DROP TEXT SEARCH CONFIGURATION breve_simple;
      DROP TEXT SEARCH CONFIGURATION breve_en;
      DROP TEXT SEARCH CONFIGURATION breve_fr;
      DROP VIEW audience_reader;
      DELETE FROM audience WHERE kind = 'COMPANY';
    `);
  }
}
