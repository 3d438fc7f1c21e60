import type { PostKind, ReactionKind, Visibility } from '../../apollo/enums.js';
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

export const VISIBILITY_WORDS: Record<Visibility, MessageId> = {
  COMPANY: 'audience.company',
  TEAM: 'audience.team',
  MENTIONED: 'audience.mentioned',
};

/** The page of all posts of one kind. */
export function kindAddress(kind: PostKind): string {
  return `/kind/${kind.toLowerCase()}`;
}
