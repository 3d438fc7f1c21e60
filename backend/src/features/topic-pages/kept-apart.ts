/** What stands in a text, as far as it matters here: a hashtag has a topic. */
export interface StoredEntity {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly topicId?: string;
}

/** A spelling that gets a topic of its own. */
export interface KeptApart {
  readonly spellings: ReadonlySet<string>;
  /** The topic it was one with. */
  readonly fromId: string;
  readonly toId: string;
}

/** A post's text, and what was understood in it. */
export interface UnderstoodText {
  readonly text: string;
  readonly entities: readonly StoredEntity[];
}

/** What would have been understood in a text had the spellings always been a topic of their own. */
export function entitiesApart({ text, entities }: UnderstoodText, apart: KeptApart): StoredEntity[] {
  return entities.map((entity) =>
    entity.type === 'hashtag' && entity.topicId === apart.fromId && apart.spellings.has(nameAt(text, entity))
      ? { ...entity, topicId: apart.toId }
      : entity,
  );
}

/** The topics of a text in its order, each with the spelling that comes first. */
export function carriedTopics({ text, entities }: UnderstoodText): Map<string, string> {
  const carried = new Map<string, string>();
  for (const entity of entities) {
    if (entity.type === 'hashtag' && entity.topicId !== undefined && !carried.has(entity.topicId)) {
      carried.set(entity.topicId, nameAt(text, entity));
    }
  }
  return carried;
}

/** The name of a hashtag, without its `#`. */
function nameAt(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start + 1, end);
}
