import type { Transaction } from '../../platform/database/transaction.js';

/** Any number of our own: whoever changes the tree, a membership or a lead holds it until commit. */
const TEAM_LOCK = 7_140_141;

/**
 * Waits until no other transaction changes teams. Taken before anything is read, so that a check (no ring, no teams
 * below) still holds when its change is written.
 */
export async function lockTeams(transaction: Transaction): Promise<void> {
  await transaction.rows('SELECT pg_advisory_xact_lock($1)', [TEAM_LOCK]);
}

/**
 * Brings `team_reader` to what the tree, the memberships and the leads now say (product rules, Audience), writing only
 * what differs. Called under `lockTeams`, in the transaction of every change of one of the three.
 */
export async function rewriteTeamReaders(transaction: Transaction): Promise<void> {
  await transaction.rows(
    `WITH RECURSIVE above (team_id, above_id) AS (
       SELECT id, id FROM team
       UNION
       SELECT a.team_id, t.parent_id
         FROM above a JOIN team t ON t.id = a.above_id
        WHERE t.parent_id IS NOT NULL
     ), present AS (
       SELECT a.above_id AS team_id, m.person_id, true AS belongs
         FROM above a JOIN team_member m ON m.team_id = a.team_id
       UNION ALL
       SELECT a.team_id, m.person_id, false
         FROM above a JOIN team_member m ON m.team_id = a.above_id
        WHERE m.is_lead
     ), reader AS (
       SELECT team_id, person_id, bool_or(belongs) AS belongs FROM present GROUP BY team_id, person_id
     ), surplus AS (
       DELETE FROM team_reader old
        WHERE NOT EXISTS (
          SELECT FROM reader r WHERE r.team_id = old.team_id AND r.person_id = old.person_id)
     )
     INSERT INTO team_reader AS old (team_id, person_id, belongs)
     SELECT team_id, person_id, belongs FROM reader
     ON CONFLICT (team_id, person_id) DO UPDATE SET belongs = excluded.belongs
      WHERE old.belongs <> excluded.belongs`,
  );
}
