import type { ReadText } from '@breve/text';
import type { WrittenTopic } from '../figures/figure-context.query.js';

const NONE: ReadonlySet<string> = new Set();

/**
 * On which of its topics a status applies by itself: on all where one is a project, since another name of a project leads
 * to it as well, and one is enough.
 */
export function projectKeys({ entities }: ReadText, topics: readonly WrittenTopic[]): ReadonlySet<string> {
  if (!topics.some(({ kind }) => kind === 'PROJECT')) return NONE;
  return new Set(entities.flatMap((entity) => (entity.type === 'hashtag' ? [entity.name] : [])));
}
