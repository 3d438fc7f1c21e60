import { matchKey, TOPIC_KEY_MAX, TOPIC_KEY_MIN } from '@breve/text';

/** The match key of a topic's name in any spelling, `#` or not; null for what can be the name of none. */
export function topicKey(name: string): string | null {
  const key = matchKey(withoutHash(name));
  const length = Array.from(key).length;
  return length < TOPIC_KEY_MIN || length > TOPIC_KEY_MAX || /\p{Cc}/u.test(key) ? null : key;
}

/** A topic's name as typed, without its `#`. */
export function withoutHash(name: string): string {
  return name.trim().replace(/^[#＃]/u, '');
}
