/** The page of a topic. Its key is what two spellings have in common, so one topic has one address. */
export function topicAddress(key: string): string {
  return `/topics/${encodeURIComponent(key)}`;
}
