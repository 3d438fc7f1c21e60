/** A piece of a line. */
export type Inline =
  | { type: 'text' | 'strong' | 'code'; text: string }
  /** To another document of the pack, by its file. */
  | { type: 'link'; text: string; file: string };

/** A piece of a document. */
export type Block =
  | { type: 'heading'; level: 1 | 2; line: Inline[] }
  | { type: 'paragraph'; line: Inline[] }
  | { type: 'list'; items: Inline[][] }
  | { type: 'table'; head: Inline[][]; rows: Inline[][][] };

const PARTS = /\*\*(?<strong>[^*]+)\*\*|`(?<code>[^`]+)`|\[(?<words>[^\]]+)\]\((?<file>[^)]+)\)/gu;

/** Reads the Markdown that the privacy pack is written in, and no more of it: headings, paragraphs, lists, tables. */
export function readMarkdown(text: string): Block[] {
  return text
    .split(/\n{2,}/u)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '')
    .map(readBlock);
}

function readBlock(chunk: string): Block {
  const heading = /^(#{1,2}) (.*)$/u.exec(chunk);
  if (heading)
    return { type: 'heading', level: heading[1] === '#' ? 1 : 2, line: readLine(heading[2] ?? '') };
  const lines = chunk.split('\n');
  if (chunk.startsWith('|')) {
    const [head = [], , ...rows] = lines.map(readCells);
    return { type: 'table', head, rows };
  }
  if (chunk.startsWith('- ')) {
    const items = chunk.split(/\n(?=- )/u).map((item) => readLine(item.slice(2)));
    return { type: 'list', items };
  }
  return { type: 'paragraph', line: readLine(chunk) };
}

function readCells(line: string): Inline[][] {
  return line
    .replace(/^\|\s*|\s*\|$/gu, '')
    .split('|')
    .map((cell) => readLine(cell));
}

/** Line breaks within a block are those of the file. */
function readLine(written: string): Inline[] {
  const text = written.replace(/\s*\n\s*/gu, ' ').trim();
  const line: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(PARTS)) {
    const { strong, code, words = '', file } = match.groups ?? {};
    if (match.index > from) line.push({ type: 'text', text: text.slice(from, match.index) });
    if (strong !== undefined) line.push({ type: 'strong', text: strong });
    else if (code !== undefined) line.push({ type: 'code', text: code });
    else if (file !== undefined) line.push({ type: 'link', text: words, file });
    from = match.index + match[0].length;
  }
  if (from < text.length) line.push({ type: 'text', text: text.slice(from) });
  return line;
}
