import { isShown, topicMembers } from '../topics/topic-members.js';
import { readable } from '../posts/readable.js';

/**
 * Whether a topic may be shown, as an SQL condition: it was declared, or a post the reader may read carries it. To all
 * others it is as if it had never existed (product rules, Audience). One that was merged is shown as the other.
 *
 * @param topic alias of the table `topic`
 * @param viewer the parameter or column that holds the reader's person id, for example `$1`
 */
export function visibleTopic(topic: string, viewer: string): string {
  return `(${isShown(topic)} AND (${topic}.declared_at IS NOT NULL OR ${topic}.post_count + ${topic}.merged_count > 0 OR EXISTS (
    SELECT FROM post_topic vt JOIN post vp ON vp.id = vt.post_id
     WHERE vt.topic_id IN (${topicMembers(`${topic}.id`)}) AND vp.deleted_at IS NULL AND ${readable('vp', viewer)})))`;
}
