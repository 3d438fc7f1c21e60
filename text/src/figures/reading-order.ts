interface Stretch {
  start: number;
  end: number;
}

const SENTENCE_END = /[!?]|\.(?=\s|$)/g;

/**
 * Says which sentence an offset is in. Lines end none: figures are often written one a line.
 *
 * @param numbers whose points end nothing
 */
export function sentences(text: string, numbers: readonly Stretch[]): (offset: number) => number {
  const within = offsetsIn(numbers);
  const ends = new Uint32Array(text.length + 1);
  for (const { index } of text.matchAll(SENTENCE_END)) if (!within.has(index)) ends[index + 1] = 1;
  let count = 0;
  const sentenceOf = ends.map((end) => (count += end));
  return (offset) => sentenceOf[offset] ?? count;
}

/** All offsets inside stretches that are apart. */
export function offsetsIn(stretches: readonly Stretch[]): Set<number> {
  const offsets = new Set<number>();
  for (const { start, end } of stretches) {
    for (let offset = start; offset < end; offset += 1) offsets.add(offset);
  }
  return offsets;
}
