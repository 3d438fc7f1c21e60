import { collectGraphemes } from 'unicode-segmenter/grapheme';

const HOST_LENGTH = 40;
const REST_LENGTH = 20;

/**
 * An address as it is shown: host and the beginning of the rest, without the scheme (`fr.example.org/2026/rapport-ann…`).
 * A host too long to show keeps its end, because that is the part that says whose it is.
 */
export function displayLink(url: string): string {
  const bare = url.replace(/^https?:\/\//i, '');
  const border = bare.search(/[/?#\\]/);
  const host = border < 0 ? bare : bare.slice(0, border);
  const rest = border < 0 ? '' : bare.slice(border);
  return keepEnd(host.toLowerCase()) + (rest === '/' ? '' : keepBeginning(rest));
}

function keepEnd(host: string): string {
  const clusters = collectGraphemes(host);
  return clusters.length <= HOST_LENGTH ? host : `…${clusters.slice(1 - HOST_LENGTH).join('')}`;
}

function keepBeginning(rest: string): string {
  const clusters = collectGraphemes(rest);
  return clusters.length <= REST_LENGTH ? rest : `${clusters.slice(0, REST_LENGTH - 1).join('')}…`;
}
