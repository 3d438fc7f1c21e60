import type { Figure, FigureTopic, ReadText } from '@breve/text';

import { MentionTargets } from '../../features/people/mention-targets.service.js';
import { detectLanguage } from '../../features/posts/language.js';
import { type PostContent, PostContentService } from '../../features/posts/post-content.service.js';
import { kindOf } from '../../features/posts/post-kind.js';
import { acceptText } from '../../features/posts/post-text.js';
import { TopicRegistry, type WrittenTopic } from '../../features/topics/topic-registry.service.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { personOf } from '../corpus/people.js';
import type { PlannedPost } from '../plan/plan.js';
import { figuresOf } from './write-figures.js';
import type { Directory } from './write-people.js';
import type { DemoTopics } from './write-topics.js';

/** A planned post and its text as the rules read it. */
export interface ReadPost {
  readonly post: PlannedPost;
  readonly read: ReadText;
}

/** A post as the application would have stored it. */
export interface UnderstoodPost extends ReadPost {
  readonly content: PostContent;
  readonly kind: string;
  readonly lang: string;
  readonly figures: readonly Figure[];
  /** What it said in figures before its author corrected it; empty when nothing was. */
  readonly figuresBefore: readonly Figure[];
}

/**
 * Reads the texts by the rules of a post.
 *
 * @throws BreveError when a line of the corpus breaks one
 */
export function readPosts(posts: readonly PlannedPost[]): ReadPost[] {
  return posts.map((post) => ({ post, read: acceptText(post.text) }));
}

/** What posting itself would understand in the texts, with the handles and topics of the demo at hand. */
export async function understandPosts(
  transaction: Transaction,
  posts: readonly ReadPost[],
  directory: Directory,
  topics: DemoTopics,
  counting: readonly FigureTopic[],
): Promise<UnderstoodPost[]> {
  const contents = new PostContentService(new KnownTargets(directory), new KnownTopics(topics));
  const understood: UnderstoodPost[] = [];
  for (const { post, read } of posts) {
    const content = await contents.understand(transaction, read);
    const figures = figuresOf(post, read, counting);
    understood.push({
      post,
      read,
      content,
      kind: post.kind ?? kindOf(read, content.projectKeys, figures),
      figures,
      figuresBefore: post.edited ? figuresOf(post, acceptText(post.edited.before), counting) : [],
      lang: detectLanguage(read.text, personOf(post.author).language ?? 'fr'),
    });
  }
  return understood;
}

/** Handles without a statement for each post. */
class KnownTargets extends MentionTargets {
  private readonly targets: Awaited<ReturnType<MentionTargets['find']>>;

  constructor({ people, teams }: Directory) {
    super();
    this.targets = new Map<string, { personId: string } | { teamId: string }>([
      ...[...people].map(([handle, personId]) => [handle, { personId }] as const),
      ...[...teams].map(([handle, teamId]) => [handle, { teamId }] as const),
    ]);
  }

  override find(): ReturnType<MentionTargets['find']> {
    return Promise.resolve(this.targets);
  }
}

/** Topics without a statement for each post. */
class KnownTopics extends TopicRegistry {
  constructor(private readonly topics: DemoTopics) {
    super();
  }

  override ensure(
    _transaction: Transaction,
    written: readonly WrittenTopic[],
  ): ReturnType<TopicRegistry['ensure']> {
    const { ids, projectKeys } = this.topics;
    return Promise.resolve(
      new Map(
        written.flatMap(({ key, spelling }) => {
          const known = ids.has(spelling) ? spelling : key;
          const id = ids.get(known);
          if (id === undefined) return [];
          const isProject = projectKeys.has(known);
          const found = {
            id,
            shownId: id,
            isProject,
            hasMetrics: false,
            isLimited: false,
            defaultTeamId: null,
          };
          return [[spelling, found] as const];
        }),
      ),
    );
  }
}
