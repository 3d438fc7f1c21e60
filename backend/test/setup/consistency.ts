import type pg from 'pg';

/** Each statement finds rows that must not be; what they tell is for whoever reads the failure. */
const FAULTS: Record<string, string> = {
  'a count of answers': `
    SELECT c.post_id, c.reply_count, count(r.id)::int AS counted
      FROM post_counter c LEFT JOIN post r ON r.parent_id = c.post_id AND r.deleted_at IS NULL
     GROUP BY c.post_id HAVING c.reply_count <> count(r.id)`,
  'a count of reposts': `
    SELECT c.post_id, c.repost_count, count(r.post_id)::int AS counted
      FROM post_counter c LEFT JOIN repost r ON r.post_id = c.post_id
     GROUP BY c.post_id HAVING c.repost_count <> count(r.post_id)`,
  'a count of quotes': `
    SELECT c.post_id, c.quote_count, count(q.id)::int AS counted
      FROM post_counter c
      LEFT JOIN post q ON q.quote_of_id = c.post_id AND q.deleted_at IS NULL AND q.visibility = 'COMPANY'
     GROUP BY c.post_id HAVING c.quote_count <> count(q.id)`,
  'a count of reactions': `
    SELECT c.post_id, k.kind, k.position, c.reaction_counts
      FROM post_counter c
     CROSS JOIN unnest('{AGREE,BRAVO,THANKS,USEFUL,SUPPORT,SURPRISE}'::text[]) WITH ORDINALITY AS k (kind, position)
     WHERE c.reaction_counts[k.position] IS DISTINCT FROM
           (SELECT count(*) FROM reaction r WHERE r.post_id = c.post_id AND r.kind = k.kind)`,
  'a post without counts': `
    SELECT p.id FROM post p LEFT JOIN post_counter c ON c.post_id = p.id WHERE c.post_id IS NULL`,
  'a count of a spelling': `
    SELECT l.topic_id, l.spelling, s.post_count, l.counted
      FROM (SELECT t.topic_id, t.spelling, count(*) AS counted
              FROM post_topic t JOIN post p ON p.id = t.post_id WHERE p.visibility = 'COMPANY' GROUP BY 1, 2) l
      FULL JOIN topic_spelling s ON s.topic_id = l.topic_id AND s.spelling = l.spelling
     WHERE coalesce(s.post_count, 0) <> coalesce(l.counted, 0)`,
  'a count of a topic': `
    SELECT t.id, t.key, t.post_count
      FROM topic t
     WHERE t.post_count <> (SELECT count(*) FROM post_topic l JOIN post p ON p.id = l.post_id
                             WHERE l.topic_id = t.id AND p.visibility = 'COMPANY')`,
  'a topic of a question that is not known as one, or the other way round': `
    SELECT t.post_id, t.topic_id, t.asks FROM post_topic t JOIN post p ON p.id = t.post_id
     WHERE t.asks <> (p.kind = 'QUESTION' AND p.parent_id IS NULL)`,
  'something left of a deleted post': `
    SELECT p.id, l.what
      FROM post p
      JOIN (SELECT post_id, 'topic' AS what FROM post_topic
            UNION ALL SELECT post_id, 'mention' FROM post_mention
            UNION ALL SELECT post_id, 'version' FROM post_version
            UNION ALL SELECT post_id, 'reaction' FROM reaction
            UNION ALL SELECT post_id, 'repost' FROM repost
            UNION ALL SELECT post_id, 'bookmark' FROM bookmark) l ON l.post_id = p.id
     WHERE p.deleted_at IS NOT NULL`,
  'a text of a deleted post': `
    SELECT id FROM post
     WHERE deleted_at IS NOT NULL AND (text <> '' OR entities <> '[]' OR quote_of_id IS NOT NULL OR edited_at IS NOT NULL)`,
  'an accepted answer that is none': `
    SELECT q.id, a.id AS answer_id
      FROM post q JOIN post a ON a.id = q.accepted_answer_id
     WHERE q.kind <> 'QUESTION' OR q.deleted_at IS NOT NULL OR a.deleted_at IS NOT NULL OR a.root_id <> q.id OR a.id = q.id`,
  'a thread of two audiences': `
    SELECT p.id FROM post p JOIN post r ON r.id = p.root_id
     WHERE p.audience_id <> r.audience_id OR p.visibility <> r.visibility`,
  'a topic in the text and not in the rows, or the other way round': `
    SELECT p.id, e.topic_id, l.topic_id
      FROM (SELECT DISTINCT p.id, (entity->>'topicId')::uuid AS topic_id
              FROM post p CROSS JOIN jsonb_array_elements(p.entities) AS entity WHERE entity->>'type' = 'hashtag') e
      FULL JOIN post_topic l ON l.post_id = e.id AND l.topic_id = e.topic_id
      LEFT JOIN post p ON p.id = coalesce(e.id, l.post_id)
     WHERE e.topic_id IS NULL OR l.topic_id IS NULL`,
  'a gap in the versions': `
    SELECT post_id FROM post_version GROUP BY post_id HAVING max(number) <> count(*)`,
};

/**
 * What does not fit together in a network's posts: counters against the rows they count, tombstones, accepted answers.
 *
 * @param client a connection of the owner's
 * @returns by fault the rows that show it; empty when all fits
 */
export async function inconsistencies(client: pg.Client): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const [fault, statement] of Object.entries(FAULTS)) {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    if (rows.length > 0) found[fault] = rows;
  }
  return found;
}
