import { GRAMMAR_VERSION } from '@breve/text';

import { AudienceService } from '../../features/posts/audience.service.js';
import { PostMentionEntity } from '../../features/posts/post-mention.entity.js';
import { PostTopicEntity } from '../../features/posts/post-topic.entity.js';
import { PostVersionEntity } from '../../features/posts/post-version.entity.js';
import { PostEntity } from '../../features/posts/post.entity.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Handle } from '../corpus/people.js';
import type { PlannedPost } from '../plan/plan.js';
import type { DemoIds } from './demo-ids.js';
import { load } from './load.js';
import type { UnderstoodPost } from './read-posts.js';
import { type Directory, required } from './write-people.js';

/** The id of each planned post. */
export type PostIds = ReadonlyMap<PlannedPost, string>;

/** What an author took down again, as deleting leaves it. */
const TOMBSTONE = {
  kind: 'PLAIN',
  text: '',
  characterCount: 0,
  lang: 'und',
  entities: [],
  quoteOfId: null,
  editedAt: null,
};

/**
 * Writes posts with everything that finds them: audiences, topics, mentions, versions, accepted answers.
 *
 * @param posts oldest first, so that what is answered is there before its answers
 */
export async function writePosts(
  transaction: Transaction,
  ids: DemoIds,
  directory: Directory,
  posts: readonly UnderstoodPost[],
): Promise<PostIds> {
  const postIds = new Map(posts.map(({ post }) => [post, ids.next(post.at)]));
  const idOf = (post: PlannedPost): string => required(postIds.get(post), post.text);
  const personOf = (handle: Handle): string => required(directory.people.get(handle), handle);
  const audiences = await writeAudiences(transaction, directory, posts);
  await load(
    transaction,
    PostEntity,
    posts.map(({ post, read, content, kind, lang }) => ({
      id: idOf(post),
      authorId: personOf(post.author),
      kind,
      text: read.text,
      characterCount: read.characterCount,
      lang,
      grammar: GRAMMAR_VERSION,
      entities: content.entities,
      visibility: visibilityOf(post),
      audienceId: required(audiences.get(rootOf(post)), post.text),
      rootId: idOf(rootOf(post)),
      parentId: post.parent && idOf(post.parent),
      parentAuthorId: post.parent && personOf(post.parent.author),
      quoteOfId: post.quoteOf && idOf(post.quoteOf),
      acceptedAnswerId: null,
      createdAt: new Date(post.at),
      editedAt: post.edited ? new Date(post.edited.at) : null,
      deletedAt: post.deletedAt === undefined ? null : new Date(post.deletedAt),
      ...(post.deletedAt !== undefined && TOMBSTONE),
    })),
  );
  await acceptAnswers(transaction, posts, idOf);
  const standing = posts.filter(({ post }) => post.deletedAt === undefined);
  await load(
    transaction,
    PostTopicEntity,
    standing.flatMap(({ post, content }) =>
      content.topics.map((topic, position) => ({
        postId: idOf(post),
        createdAt: new Date(post.at),
        position,
        ...topic,
      })),
    ),
  );
  await load(
    transaction,
    PostMentionEntity,
    standing.flatMap(({ post, content }) =>
      [
        ...content.personIds.map((personId) => ({ personId, teamId: null })),
        ...content.teamIds.map((teamId) => ({ personId: null, teamId })),
      ].map((mention, position) => ({
        postId: idOf(post),
        createdAt: new Date(post.at),
        position,
        ...mention,
      })),
    ),
  );
  await load(
    transaction,
    PostVersionEntity,
    standing.flatMap(({ post, kind }) =>
      post.edited
        ? [
            {
              postId: idOf(post),
              number: 1,
              text: post.edited.before,
              kind,
              writtenAt: new Date(post.at),
              purgedAt: null,
              purgedById: null,
            },
          ]
        : [],
    ),
  );
  return postIds;
}

function rootOf(post: PlannedPost): PlannedPost {
  return post.parent ? rootOf(post.parent) : post;
}

function visibilityOf(post: PlannedPost): 'COMPANY' | 'TEAM' | 'MENTIONED' {
  if (post.audience === 'company') return 'COMPANY';
  return post.audience === 'mentioned' ? 'MENTIONED' : 'TEAM';
}

/** The audience of every thread, by its root, as posting makes it. */
async function writeAudiences(
  transaction: Transaction,
  directory: Directory,
  posts: readonly UnderstoodPost[],
): Promise<Map<PlannedPost, string>> {
  const service = new AudienceService();
  const audiences = new Map<PlannedPost, string>();
  for (const { post, content } of posts) {
    if (post.parent) continue;
    if (post.audience === 'company') {
      audiences.set(post, service.company());
      continue;
    }
    const authorId = required(directory.people.get(post.author), post.author);
    audiences.set(
      post,
      post.audience === 'mentioned'
        ? await service.ofMentioned(transaction, content, authorId)
        : await service.ofTeam(
            transaction,
            required(directory.teams.get(post.audience), post.audience),
            authorId,
          ),
    );
  }
  return audiences;
}

async function acceptAnswers(
  transaction: Transaction,
  posts: readonly UnderstoodPost[],
  idOf: (post: PlannedPost) => string,
): Promise<void> {
  const accepted = posts.flatMap(({ post }) => (post.accepted ? [[post, post.accepted] as const] : []));
  await transaction.rows(
    `UPDATE post SET accepted_answer_id = n.answer_id
       FROM unnest($1::uuid[], $2::uuid[]) AS n (question_id, answer_id)
      WHERE post.id = n.question_id`,
    [accepted.map(([question]) => idOf(question)), accepted.map(([, answer]) => idOf(answer))],
  );
}
