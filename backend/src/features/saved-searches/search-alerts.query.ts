import { mayRing } from '../notifications/alert-sources.js';

/** A saved search that a new post may ring for. */
export interface Candidate {
  readonly post_id: string;
  readonly id: string;
  readonly person_id: string;
  readonly query: string;
  readonly language: 'fr' | 'en';
  readonly time_zone: string;
}

/** $1: posts. Whose searches may want them, by their words, of those for whom they may ring. */
export const CANDIDATES = `
  WITH told AS MATERIALIZED (
    SELECT p.*, breve_search_vector(p.text) AS words FROM post p WHERE p.id = ANY($1::uuid[]) AND p.deleted_at IS NULL
  )
  SELECT p.id AS post_id, s.id, s.person_id, s.query, o.language, o.time_zone
    FROM told p
    JOIN saved_search s ON s.level = 'BELL' AND s.person_id <> p.author_id AND (s.words IS NULL OR p.words @@ s.words)
    JOIN person o ON o.id = s.person_id
   WHERE ${mayRing('p', 'o')}
   ORDER BY p.created_at, p.id, s.person_id, s.position, s.id`;

/** Whether somebody follows a search by bell, as an SQL condition over ids. */
export function searchedByBell(person: string, search: string): string {
  return `EXISTS (SELECT FROM saved_search s WHERE s.id = ${search} AND s.person_id = ${person} AND s.level = 'BELL')`;
}
