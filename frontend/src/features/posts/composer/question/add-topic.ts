import { matchKey, readText, segmentText } from '@breve/text';

const WORD = /[\p{L}\p{N}_·-]+/gu;

/** Makes a topic of the word that is written for it already, else writes it behind the text. */
export function addTopic(text: string, topic: { key: string; name: string }): string {
  const read = readText(text);
  for (const segment of segmentText(read.text, read.entities)) {
    if (segment.type !== 'plain') continue;
    for (const found of segment.text.matchAll(WORD)) {
      if (found[0] !== topic.key && matchKey(found[0]) !== topic.key) continue;
      const at = segment.start + found.index;
      return `${read.text.slice(0, at)}#${read.text.slice(at)}`;
    }
  }
  return `${text.trimEnd()} #${topic.name}`;
}
