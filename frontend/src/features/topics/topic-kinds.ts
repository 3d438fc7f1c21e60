import type { TopicKind } from '../../apollo/enums.js';
import type { MessageId } from '../../messages/ids.js';

export const TOPIC_KIND_WORDS: Record<TopicKind, MessageId> = {
  SUBJECT: 'topics.kind.subject',
  PROJECT: 'topics.kind.project',
  CLIENT: 'topics.kind.client',
  EVENT: 'topics.kind.event',
};
