import { readable } from '../posts/readable.js';

/** Whether a figure of a later post takes the place of one of an earlier, as an SQL condition on both. */
function takesPlace(later: string, earlier: string): string {
  return `(${later}.metric_id = ${earlier}.metric_id AND ${later}.day = ${earlier}.day
    AND ${later}.team_id IS NOT DISTINCT FROM ${earlier}.team_id AND ${later}.unit = ${earlier}.unit
    AND ${later}.replaces IS NOT NULL AND (${later}.replaces = 'SLOT' OR ${later}.thread_id = ${earlier}.thread_id)
    AND (${later}.created_at, ${later}.post_id) > (${earlier}.created_at, ${earlier}.post_id))`;
}

/**
 * Whether a figure is said to a reader, as an SQL condition: they may read its post, and its author did not refuse it.
 *
 * @param figure alias of the table `figure`
 * @param post alias of its `post`
 * @param viewer the parameter that holds the reader's person id, for example `$1`
 */
export function said(figure: string, post: string, viewer: string): string {
  return `(NOT ${figure}.refused AND ${post}.deleted_at IS NULL AND ${readable(post, viewer)})`;
}

/**
 * Whether a figure counts for a reader, as an SQL condition: it is said to them, and no later figure they may read takes
 * its place. What they may not read changes no number of theirs, neither way.
 */
export function counted(figure: string, post: string, viewer: string): string {
  return `(${said(figure, post, viewer)} AND NOT EXISTS (
    SELECT FROM figure later JOIN post later_post ON later_post.id = later.post_id
     WHERE ${takesPlace('later', figure)} AND ${said('later', 'later_post', viewer)}))`;
}

/** Which figures of whole days, as parameters of a statement that looks at many of them. */
export interface ManyFigures {
  /** The reader. */
  readonly viewer: string;
  /** A condition on a table `metric` called `m`. */
  readonly metrics: string;
  /** A condition on `figure.day`, which it gets as a name. */
  readonly days: (day: string) => string;
}

/**
 * The ids of figures whose place others take, as a statement: what `counted` says of one, asked of many at once from the
 * side of those that replace, which are few. Each step is a look-up by key, whatever the database believes of how many
 * there are: with the condition for each figure, its guess of a handful made a join of all with all.
 */
export function replacedFigures({ viewer, metrics, days }: ManyFigures): string {
  return `SELECT earlier.id
    FROM metric m JOIN figure later ON later.metric_id = m.id AND later.replaces IS NOT NULL
    CROSS JOIN LATERAL (SELECT * FROM post WHERE id = later.post_id OFFSET 0) AS later_post
    CROSS JOIN LATERAL (
      SELECT e.id FROM figure e WHERE NOT e.refused AND ${takesPlace('later', 'e')} OFFSET 0) AS earlier
   WHERE ${metrics} AND ${days('later.day')} AND ${said('later', 'later_post', viewer)}`;
}

/** Whether a figure corrects for a reader, as an SQL condition: its own first value, or one they may read whose place it takes. */
export function correcting(figure: string, viewer: string): string {
  return `(${figure}.first_value IS NOT NULL OR ${figure}.replaces IS NOT NULL AND EXISTS (
    SELECT FROM figure earlier JOIN post earlier_post ON earlier_post.id = earlier.post_id
     WHERE ${takesPlace(figure, 'earlier')} AND ${said('earlier', 'earlier_post', viewer)}))`;
}

/** For figures, the value of the newest that took their place, as one reader may know it. $1: reader; $2: figures. */
export const REPLACEMENTS = `
  SELECT DISTINCT ON (f.id) f.id, trim_scale(later.value)::text AS value
    FROM figure f JOIN figure later ON ${takesPlace('later', 'f')}
    JOIN post later_post ON later_post.id = later.post_id
   WHERE f.id = ANY($2::uuid[]) AND NOT f.refused AND ${said('later', 'later_post', '$1')}
   ORDER BY f.id, later.created_at DESC, later.post_id DESC, later.position_start DESC`;
