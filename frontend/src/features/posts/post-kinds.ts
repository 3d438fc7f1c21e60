import type { PostKind, ReactionKind } from '../../apollo/enums.js';
import type { MessageId } from '../../messages/ids.js';

/** The word of each kind, said before its colour is seen. */
export const KIND_WORDS: Record<PostKind, MessageId> = {
  PLAIN: 'kind.plain',
  STATUS: 'kind.status',
  WIN: 'kind.win',
  LOSS: 'kind.loss',
  SALES: 'kind.sales',
  QUESTION: 'kind.question',
  KNOWLEDGE: 'kind.knowledge',
  ANNOUNCEMENT: 'kind.announcement',
};

export const REACTION_WORDS: Record<ReactionKind, MessageId> = {
  AGREE: 'reaction.agree',
  BRAVO: 'reaction.bravo',
  THANKS: 'reaction.thanks',
  USEFUL: 'reaction.useful',
  SUPPORT: 'reaction.support',
  SURPRISE: 'reaction.surprise',
};

export const REACTIONS = Object.keys(REACTION_WORDS) as readonly ReactionKind[];

/** The page of all posts of one kind. */
export function kindAddress(kind: PostKind): string {
  return `/kind/${kind.toLowerCase()}`;
}
