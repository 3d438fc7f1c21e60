import type { SqlRunner } from '../../platform/database/sql.js';
import { carriesChosen, topicMembers } from '../topics/topic-members.js';

/** In whose or which timelines a post stands by its topics, teams and mentions. */
export interface PostPlaces {
  readonly topic_ids: string[];
  /** Teams its author is in, that it is addressed to, that it mentions. */
  readonly team_ids: string[];
  /** Those of the viewers whom it mentions, or a team of theirs. */
  readonly mentioned_ids: string[];
  /** Whose post it quotes. */
  readonly quoted_id: string | null;
  /** Those of the viewers who follow or look after a topic it carries, or one it is one with. */
  readonly topic_viewer_ids: string[];
}

/** $1: the post; $2: viewers, readers of it already. As the timelines of topics, teams and mentions define it. */
const STATEMENT = `
  SELECT ARRAY(SELECT t.topic_id FROM post_topic t WHERE t.post_id = p.id
               UNION SELECT s.other_id FROM post_topic t JOIN topic_same s ON s.topic_id = t.topic_id
                      WHERE t.post_id = p.id) AS topic_ids,
         ARRAY(SELECT m.team_id FROM team_member m WHERE m.person_id = p.author_id
               UNION SELECT a.team_id FROM audience a WHERE a.id = p.audience_id AND a.team_id IS NOT NULL
               UNION SELECT l.team_id FROM post_mention l WHERE l.post_id = p.id AND l.team_id IS NOT NULL) AS team_ids,
         ARRAY(SELECT v.id FROM unnest($2::uuid[]) AS v (id)
                WHERE EXISTS (SELECT 1 FROM post_mention l
                               WHERE l.post_id = p.id AND (l.person_id = v.id OR l.team_id IN (
                                 SELECT m.team_id FROM team_member m WHERE m.person_id = v.id)))) AS mentioned_ids,
         (SELECT q.author_id FROM post q WHERE q.id = p.quote_of_id) AS quoted_id,
         ARRAY(SELECT v.id FROM unnest($2::uuid[]) AS v (id)
                WHERE ${carriesChosen('topic_follow', 'p.id', 'v.id')}
                   OR EXISTS (SELECT 1 FROM post_topic c CROSS JOIN LATERAL (${topicMembers('c.topic_id')}) m (id)
                                JOIN topic t ON t.id = m.id
                               WHERE c.post_id = p.id AND t.owner_id = v.id)) AS topic_viewer_ids
    FROM post p
   WHERE p.id = $1`;

/** Where a post stands; nowhere when it has gone. */
export async function readPostPlaces(
  runner: SqlRunner,
  postId: string,
  viewerIds: readonly string[],
): Promise<PostPlaces> {
  const [places] = await runner.rows<PostPlaces>(STATEMENT, [postId, viewerIds]);
  return places ?? { topic_ids: [], team_ids: [], mentioned_ids: [], quoted_id: null, topic_viewer_ids: [] };
}
