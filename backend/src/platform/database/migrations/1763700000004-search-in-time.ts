import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The index of words also tells when a post was written, by the hour, the day and the month of 32 days, counted from
 * 1970 in UTC. The newest posts with a frequent word are then found without fetching all that have it. A word holds no
 * space, so no word is taken for a time. Without a list of pending entries: a search would read all of it, and whoever
 * happens to post when it is full would wait for it to be put in its places.
 */
const INDEX = `
CREATE FUNCTION breve_search_times(at timestamptz) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN array_to_tsvector(ARRAY[
    'h ' || floor(extract(epoch FROM at - timestamptz '1970-01-01 00:00:00+00') / 3600)::text,
    'd ' || floor(extract(epoch FROM at - timestamptz '1970-01-01 00:00:00+00') / 86400)::text,
    'm ' || floor(extract(epoch FROM at - timestamptz '1970-01-01 00:00:00+00') / 2764800)::text]);

CREATE FUNCTION breve_search_document(content text, at timestamptz) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN breve_search_vector(content) || breve_search_times(at);

DROP INDEX ix_post_search;
CREATE INDEX ix_post_search ON post USING gin (breve_search_document(text, created_at))
  WITH (fastupdate = off) WHERE deleted_at IS NULL;
`;

export class SearchInTime1763700000004 implements MigrationInterface {
  readonly name = 'SearchInTime1763700000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INDEX);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_post_search;
      DROP FUNCTION breve_search_document, breve_search_times;
      CREATE INDEX ix_post_search ON post USING gin (breve_search_vector(text)) WHERE deleted_at IS NULL;
    `);
  }
}
