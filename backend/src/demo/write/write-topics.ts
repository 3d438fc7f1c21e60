import { matchKey, type ReadText } from '@breve/text';

import { checkOfficialName, checkTopicDescription } from '../../features/topics/topic-rules.js';
import { TopicSplitEntity } from '../../features/topics/topic-split.entity.js';
import { TopicEntity } from '../../features/topics/topic.entity.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { TOPICS } from '../corpus/topics.js';
import type { DemoIds } from './demo-ids.js';
import { load } from './load.js';
import { type Directory, required } from './write-people.js';

/** A text that carries topics, and when it was posted. */
export interface DatedText {
  readonly read: ReadText;
  readonly at: number;
}

/** What the topics of the demo are, by match key. */
export interface DemoTopics {
  readonly ids: ReadonlyMap<string, string>;
  readonly projectKeys: ReadonlySet<string>;
}

/**
 * Writes the topics: those somebody described, and those that came to be when a post first carried them. Their counts
 * and names come when the posts are there.
 *
 * @param texts oldest first
 */
export async function writeTopics(
  transaction: Transaction,
  ids: DemoIds,
  directory: Directory,
  texts: readonly DatedText[],
  opening: Date,
): Promise<DemoTopics> {
  const declared = TOPICS.map((topic) => ({
    id: ids.untimed(),
    key: keyOf(topic),
    name: topic.name,
    kind: topic.kind,
    nameFr: 'nameFr' in topic ? checkOfficialName(topic.nameFr ?? '', 'nameFr') : null,
    nameEn: 'nameEn' in topic ? checkOfficialName(topic.nameEn ?? '', 'nameEn') : null,
    description: checkTopicDescription(topic.description),
    ownerId: required(directory.people.get(topic.owner), topic.owner),
    declaredAt: opening,
    officialAt: 'official' in topic ? opening : null,
    createdAt: opening,
    postCount: 0,
  }));
  const byKey = new Map(declared.map((topic) => [topic.key, topic.id]));
  const written = texts.flatMap(({ read, at }) =>
    read.entities.flatMap((entity) => {
      if (entity.type !== 'hashtag' || byKey.has(entity.name) || byKey.has(entity.key)) return [];
      const id = ids.untimed();
      byKey.set(entity.key, id);
      return [{ id, key: entity.key, name: entity.name, createdAt: new Date(at), postCount: 0 }];
    }),
  );
  await load(transaction, TopicEntity, [
    ...declared,
    ...written.map((topic) => ({
      ...topic,
      kind: 'SUBJECT',
      nameFr: null,
      nameEn: null,
      description: '',
      ownerId: null,
      declaredAt: null,
      officialAt: null,
    })),
  ]);
  await load(
    transaction,
    TopicSplitEntity,
    TOPICS.flatMap((topic) =>
      topic.apartFrom === undefined
        ? []
        : [
            {
              spelling: topic.name,
              key: topic.apartFrom,
              topicId: required(byKey.get(topic.name), topic.name),
              fromId: required(byKey.get(topic.apartFrom), topic.apartFrom),
              createdBy: required(directory.people.get(topic.owner), topic.owner),
              createdAt: opening,
            },
          ],
    ),
  );
  const projectKeys = declared.flatMap((topic) => (topic.kind === 'PROJECT' ? [topic.key] : []));
  return { ids: byKey, projectKeys: new Set(projectKeys) };
}

/** The key under which a described topic is found: its name where that is kept apart, else the match key of it. */
export function keyOf({ name, apartFrom }: (typeof TOPICS)[number]): string {
  return apartFrom === undefined ? matchKey(name) : name;
}

/** Counts the spellings in posts all may read, and names each topic by the most used, as posting does one by one. */
export async function countTopics(transaction: Transaction): Promise<void> {
  await transaction.rows(
    `INSERT INTO topic_spelling (topic_id, spelling, post_count)
     SELECT c.topic_id, c.spelling, count(*)
       FROM post_topic c JOIN post p ON p.id = c.post_id
      WHERE p.visibility = 'COMPANY'
      GROUP BY c.topic_id, c.spelling`,
  );
  await transaction.rows(
    `UPDATE topic t
        SET post_count = (SELECT sum(s.post_count) FROM topic_spelling s WHERE s.topic_id = t.id),
            name = (SELECT s.spelling FROM topic_spelling s
                     WHERE s.topic_id = t.id
                     ORDER BY s.post_count DESC, s.spelling LIMIT 1)
      WHERE EXISTS (SELECT 1 FROM topic_spelling s WHERE s.topic_id = t.id)`,
  );
}
