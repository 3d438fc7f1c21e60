import type { SqlRunner } from '../../platform/database/sql.js';
import { newId } from '../../platform/ids/ids.js';
import { carriesChosen } from '../topics/topic-members.js';
import { readableByEach } from '../posts/readable.js';

/**
 * Whether a person wants to hear of what somebody did with a post: present in the company, not by themselves, neither
 * the one who did it nor a topic of the post muted. All three are SQL expressions of ids.
 */
function wanted(personId: string, actorId: string, postId: string): string {
  return `${personId} <> ${actorId}
    AND EXISTS (SELECT 1 FROM person wp WHERE wp.id = ${personId} AND wp.suspended_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM person_mute wm WHERE wm.person_id = ${personId} AND wm.muted_person_id = ${actorId})
    AND NOT ${carriesChosen('topic_mute', postId, personId)}`;
}

/** A UUIDv7 a row: time and version are those of one made here, the rest is random for each. */
export function rowId(id: string): string {
  return `(left(${id}::text, 15) || substr(gen_random_uuid()::text, 16))::uuid`;
}

/** Whom a post concerns by what it is. */
export interface PostAddressees {
  readonly postId: string;
  readonly mentionedPersonIds: readonly string[];
  readonly mentionedTeamIds: readonly string[];
  readonly parentId: string | null;
  readonly quoteOfId: string | null;
  /** Everybody who may read it. */
  readonly announced: boolean;
}

/**
 * $1: id; $2: post; $3: mentioned people; $4: mentioned teams; $5: answered; $6: quoted; $7: now.
 *
 * @param others more addressees. An announcement has a statement of its own: with one plan for both, a mention would read
 *   what only the whole company needs.
 */
const notify = (others: string): string => `
  WITH addressee (person_id, kind, strength) AS (
    SELECT id, 'MENTION', 1 FROM unnest($3::uuid[]) AS named (id)
    UNION ALL SELECT author_id, 'REPLY', 2 FROM post WHERE id = $5::uuid
    UNION ALL SELECT author_id, 'QUOTE', 3 FROM post WHERE id = $6::uuid
    UNION ALL SELECT person_id, 'MENTION', 4 FROM team_member WHERE team_id = ANY($4::uuid[])
    ${others}
  ), strongest AS (
    SELECT DISTINCT ON (person_id) person_id, kind FROM addressee ORDER BY person_id, strength
  )
  INSERT INTO notification (id, person_id, kind, actor_id, post_id, created_at)
  SELECT ${rowId('$1')}, s.person_id, s.kind, p.author_id, p.id, $7
    FROM strongest s JOIN post p ON p.id = $2
   WHERE ${wanted('s.person_id', 'p.author_id', 'p.id')} AND ${readableByEach('p', 's.person_id')}
     AND NOT EXISTS (SELECT 1 FROM notification n WHERE n.post_id = p.id AND n.person_id = s.person_id)
  ON CONFLICT DO NOTHING
  RETURNING person_id, kind`;

const NOTIFY_ADDRESSEES = notify('');
const NOTIFY_EVERYBODY = notify(`UNION ALL SELECT id, 'ANNOUNCEMENT', 5 FROM person`);

/** $1: id; $2: post; $3: who did it; $4: what; $5: the reaction; $6: now. A reaction that changes keeps its place. */
const NOTIFY_AUTHOR = `
  INSERT INTO notification (id, person_id, kind, actor_id, post_id, reaction_kind, created_at)
  SELECT $1, p.author_id, $4, $3, p.id, $5, $6
    FROM post p
   WHERE p.id = $2 AND ${wanted('p.author_id', '$3::uuid', 'p.id')}
  ON CONFLICT (person_id, kind, actor_id, post_id) WHERE subject_id IS NULL DO UPDATE SET reaction_kind = excluded.reaction_kind
   WHERE notification.reaction_kind IS DISTINCT FROM excluded.reaction_kind
  RETURNING person_id, xmax = 0 AS is_new`;

/**
 * Notifies those whom a post concerns and who may read it: each once a post, for the strongest reason. A mention by
 * name is stronger than an answer, that than a quote, that than the mention of one's team, that than an announcement.
 */
export function notifyAddressees(
  runner: SqlRunner,
  post: PostAddressees,
  now: Date,
): Promise<{ person_id: string; kind: string }[]> {
  return runner.rows(post.announced ? NOTIFY_EVERYBODY : NOTIFY_ADDRESSEES, [
    newId(),
    post.postId,
    post.mentionedPersonIds,
    post.mentionedTeamIds,
    post.parentId,
    post.quoteOfId,
    now,
  ]);
}

/** Something done with somebody's post. */
export interface DoneWithPost {
  readonly postId: string;
  readonly actorId: string;
  readonly kind: 'REACTION' | 'REPOST';
  readonly reactionKind: string | null;
}

/** Notifies the author of a post of what was done with it. No row: nothing to tell. */
export async function notifyAuthor(
  runner: SqlRunner,
  done: DoneWithPost,
  now: Date,
): Promise<{ person_id: string; is_new: boolean } | null> {
  const rows = await runner.rows<{ person_id: string; is_new: boolean }>(NOTIFY_AUTHOR, [
    newId(),
    done.postId,
    done.actorId,
    done.kind,
    done.reactionKind,
    now,
  ]);
  return rows[0] ?? null;
}
