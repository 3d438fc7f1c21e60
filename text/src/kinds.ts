import { isExtendedPictographic } from 'unicode-segmenter/emoji';
import { collectGraphemes } from 'unicode-segmenter/grapheme';
import { knownAs } from './entities.js';
import type { Figure } from './figures/context.js';
import type { ReadText } from './read-text.js';
import { segmentText, type TextSegment } from './segments.js';

export const POST_KINDS = [
  'PLAIN',
  'STATUS',
  'WIN',
  'LOSS',
  'SALES',
  'QUESTION',
  'KNOWLEDGE',
  'ANNOUNCEMENT',
] as const;

export type PostKind = (typeof POST_KINDS)[number];

export interface KindProposal {
  kind: PostKind;
  /** What in the text it comes from. */
  reason: 'health-mark' | 'won-topic' | 'lost-topic' | 'closing-question' | 'link' | 'figure';
  /** Applies unless refused; else it waits for one tap or key. */
  appliesByItself: boolean;
}

export interface KindContext {
  /** Match keys of the topics set up for status lines, or the spellings they are written with. */
  projectTopicKeys?: ReadonlySet<string>;
  /** What `readFigures` read, less what the author refused. They are read on topics with metrics alone. */
  figures?: readonly Figure[];
}

const HEALTH_MARK = /[🟢🟠🔴]/u;
const NONE: ReadonlySet<string> = new Set();
const WON = new Set(['gagne', 'won']);
const LOST = new Set(['perdu', 'lost']);
const SPACE = /^\p{White_Space}+$/u;
// Flags and keycaps are emoji made of what is none by itself.
const FLAG_OR_KEYCAP = /[\p{Regional_Indicator}\u20e3]/u;

/** The kind a text looks like, the first that fits in the order of the rules (§3 Kinds), or null. */
export function proposeKind(read: ReadText, context: KindContext = {}): KindProposal | null {
  const hashtags = read.entities.filter((entity) => entity.type === 'hashtag');
  const keys = hashtags.map(({ key }) => key);
  const segments = segmentText(read.text, read.entities);
  if (segments.some((segment) => segment.type === 'plain' && HEALTH_MARK.test(segment.text))) {
    const projects = context.projectTopicKeys ?? NONE;
    const appliesByItself = hashtags.some((hashtag) => knownAs(hashtag, projects) !== undefined);
    return { kind: 'STATUS', reason: 'health-mark', appliesByItself };
  }
  if (keys.some((key) => WON.has(key))) return { kind: 'WIN', reason: 'won-topic', appliesByItself: false };
  if (keys.some((key) => LOST.has(key)))
    return { kind: 'LOSS', reason: 'lost-topic', appliesByItself: false };
  if (context.figures?.length) return { kind: 'SALES', reason: 'figure', appliesByItself: true };
  if (closesWithQuestion(segments)) {
    return { kind: 'QUESTION', reason: 'closing-question', appliesByItself: false };
  }
  if (segments.some((segment) => segment.type === 'link')) {
    return { kind: 'KNOWLEDGE', reason: 'link', appliesByItself: false };
  }
  return null;
}

/** Whether a `?` closes the text, once the topics, mentions, links, emoji and spaces after it are set aside. */
function closesWithQuestion(segments: readonly TextSegment[]): boolean {
  for (const segment of segments.toReversed()) {
    if (segment.type !== 'plain') continue;
    for (const cluster of collectGraphemes(segment.text).toReversed()) {
      if (SPACE.test(cluster) || isEmojiCluster(cluster)) continue;
      return cluster === '?';
    }
  }
  return false;
}

function isEmojiCluster(cluster: string): boolean {
  return isExtendedPictographic(cluster.codePointAt(0) ?? 0) || FLAG_OR_KEYCAP.test(cluster);
}
