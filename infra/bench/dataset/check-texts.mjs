import { readText, resolveMentions } from '@breve/text';

const SAMPLE = 5_000;

/**
 * Posts whose stored text, count or entities are not what posting would have stored.
 * @param {import('pg').Client} client
 * @returns {Promise<string[]>}
 */
export async function findMisreadTexts(client) {
  const { rows } = await client.query(
    `SELECT id, text, character_count, entities FROM post WHERE deleted_at IS NULL ORDER BY md5(id::text) LIMIT $1`,
    [SAMPLE],
  );
  const handles = await ownersOf(
    client,
    'SELECT handle AS name, coalesce(person_id, team_id) AS id FROM handle',
  );
  const topics = await ownersOf(client, 'SELECT key AS name, id FROM topic');
  return rows.flatMap((row) => {
    const read = readText(row.text);
    const entities = resolveMentions(read.entities, (handle) => handles.has(handle)).map((entity) => {
      const { start, end } = entity;
      if (entity.type === 'link') return { start, end, type: 'link', id: entity.url };
      return {
        start,
        end,
        type: entity.type,
        id: entity.type === 'hashtag' ? topics.get(entity.key) : handles.get(entity.handle),
      };
    });
    /** @type {{ start: number, end: number, type: string, url?: string, topicId?: string, personId?: string, teamId?: string }[]} */
    const stored = row.entities;
    const kept = stored.map(({ start, end, type, url, topicId, personId, teamId }) => ({
      ...{ start, end, type },
      id: url ?? topicId ?? personId ?? teamId,
    }));
    const same =
      read.fault === null &&
      read.text === row.text &&
      read.characterCount === row.character_count &&
      JSON.stringify(entities) === JSON.stringify(kept);
    return same ? [] : [`post ${row.id} is read otherwise than it is stored: ${row.text}`];
  });
}

/**
 * @param {import('pg').Client} client
 * @param {string} statement
 * @returns {Promise<Map<string, string>>}
 */
async function ownersOf(client, statement) {
  const { rows } = await client.query(statement);
  return new Map(rows.map(({ name, id }) => [name, id]));
}
