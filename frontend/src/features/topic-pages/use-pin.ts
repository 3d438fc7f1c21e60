import { useMutation } from '@apollo/client/react';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { useRefusal } from '../../ui/refusal.js';
import { PinToTopicMutation } from './topic-tops.query.js';

/** Pins a post on top of a topic's page, or takes it down; whatever is refused is said. */
export function usePin(topicKey: string): (postId: string, on: boolean) => Promise<void> {
  const t = useT();
  const refused = useRefusal();
  const { announce } = useAnnouncer();
  const [pin] = useMutation(PinToTopicMutation);
  return async (postId, on) => {
    try {
      await pin({ variables: { input: { name: topicKey, postId, on } } });
      announce(t(on ? 'topics.pin.done' : 'topics.unpin.done'));
    } catch (error) {
      refused(error);
    }
  };
}
