import { matchKey, TOPIC_KEY_MAX, TOPIC_KEY_MIN } from '@breve/text';

/** The match key of a topic's name in any spelling, `#` or not; null for what can be the name of none. */
function topicKey(name: string): string | null {
  const key = matchKey(withoutHash(name));
  const length = Array.from(key).length;
  return length < TOPIC_KEY_MIN || length > TOPIC_KEY_MAX || /\p{Cc}/u.test(key) ? null : key;
}

/** A hashtag as it may be asked for: its exact spelling, which may have been kept apart, and its match key. */
export interface AskedName {
  readonly spelling: string;
  readonly key: string;
}

/** What a name in any spelling asks for, `#` or not; null for what can be the name of none. */
export function askedName(name: string): AskedName | null {
  const key = topicKey(name);
  return key === null ? null : { spelling: withoutHash(name).normalize('NFC'), key };
}

/** A topic's name as typed, without its `#`. */
export function withoutHash(name: string): string {
  return name.trim().replace(/^[#＃]/u, '');
}
