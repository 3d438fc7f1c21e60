import { readHashtag } from '../hashtags.js';
import { readMention } from '../mentions.js';
import { normalizeForm } from '../normalize.js';
import { cleanValue, endOfRun, QUOTE, RUN, SEPARATOR, splitWords, startsWord } from './characters.js';
import { readComparison, readComparisonBehind } from './comparison.js';
import { PREFIX_MIN } from './limits.js';
import type { SearchLeaf, SearchNotice, SearchNoticeCode } from './nodes.js';
import { foldSpelling, operatorTable, type OperatorTable, type SearchContext } from './operators.js';
import { readValue } from './values.js';

/** What a search is made of before brackets and `OR` are put together. */
export type SearchToken =
  | { type: 'open'; negated: boolean; start: number; end: number }
  | { type: 'close'; start: number; end: number }
  | { type: 'or'; start: number; end: number }
  | { type: 'term'; term: SearchLeaf; start: number; end: number };

export interface LexedSearch {
  tokens: SearchToken[];
  notices: SearchNotice[];
}

type Omitted<T> = T extends unknown ? Omit<T, 'start' | 'end' | 'negated'> : never;
/** What a leaf says, without where it stands. */
type LeafContent = Omitted<SearchLeaf>;

const SEPARATORS = new RegExp(`[${SEPARATOR}]+`, 'uy');
const TERM = new RegExp(RUN, 'uy');
const CLOSING_QUOTE = new RegExp(`[${QUOTE}]`, 'gu');
const NEGATED = new RegExp(String.raw`-(?![-)]|[${SEPARATOR}]|$)`, 'uy');
const OPERATOR = /^(\p{L}\p{M}*(?:[-_]?[\p{L}\p{M}])*):(?!\/\/)/u;
const NAMED = /[\p{L}\p{N}_]/uy;
const LETTERS_AND_DIGITS = /[\p{L}\p{N}]/gu;

/** Splits a search into its tokens, in text order. Never throws; takes time linear in the text. */
export function lexSearch(text: string, context: SearchContext = {}): LexedSearch {
  return new Lexer(text, context).read();
}

class Lexer {
  private readonly tokens: SearchToken[] = [];
  private readonly notices: SearchNotice[] = [];
  private readonly operators: OperatorTable;
  private position = 0;
  /** Where the `-` stands that the next term belongs to. */
  private minus: number | null = null;
  /** Whether a `-` here would exclude: only at the start of a term, not inside or right after one. */
  private boundary = true;

  constructor(
    private readonly text: string,
    private readonly context: SearchContext,
  ) {
    this.operators = operatorTable(context);
  }

  read(): LexedSearch {
    while (this.position < this.text.length) this.readNext();
    return { tokens: this.tokens, notices: this.notices };
  }

  private readNext(): void {
    const { text, position } = this;
    const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
    SEPARATORS.lastIndex = position;
    NEGATED.lastIndex = position;
    if (SEPARATORS.test(text)) {
      this.position = SEPARATORS.lastIndex;
      this.minus = null;
      this.boundary = true;
    } else if (this.boundary && NEGATED.test(text)) {
      this.minus = position;
      this.position += 1;
      this.boundary = false;
    } else if (character === '(') {
      const start = this.minus ?? position;
      this.tokens.push({ type: 'open', negated: this.minus !== null, start, end: position + 1 });
      this.minus = null;
      this.position += 1;
      this.boundary = true;
    } else {
      this.boundary = false;
      this.readTerm(character);
    }
  }

  private readTerm(character: string): void {
    const start = this.position;
    if (character === ')') {
      this.tokens.push({ type: 'close', start, end: start + 1 });
      this.leaveOut(start + 1);
    } else if (QUOTE.includes(character) || character === '«') this.readQuoted(start);
    else if (character === '»') this.skip(character, 'stray-quote');
    else if (character === '#' || character === '＃') this.readTopic(character);
    else if (character === '@' || character === '＠') this.readWho(character);
    else if (startsWord(character)) this.readRun();
    else this.skip(character);
  }

  private skip(character: string, code?: SearchNoticeCode): void {
    const start = this.position;
    this.position += character.length;
    if (code) this.notice(code, start, this.position);
  }

  private readTopic(character: string): void {
    const entity = readHashtag(this.text, this.position);
    if (entity?.type === 'hashtag') {
      this.push({ type: 'topic', name: entity.name, key: entity.key }, entity.end);
    } else this.skipNamed(character, 'not-a-topic');
  }

  private readWho(character: string): void {
    const entity = readMention(this.text, this.position);
    if (entity) {
      this.push({ type: 'mention', handle: entity.handle, candidates: entity.candidates }, entity.end);
    } else this.skipNamed(character, 'not-a-mention');
  }

  /** What follows is read as text. There is something to say only when there is a name. */
  private skipNamed(character: string, code: SearchNoticeCode): void {
    const start = this.position;
    this.position += character.length;
    NAMED.lastIndex = this.position;
    if (NAMED.test(this.text)) this.notice(code, start, this.runEnd(this.position));
  }

  private readQuoted(start: number): void {
    const { content, end } = this.quoted(start);
    const words = splitWords(content);
    const compared = readComparisonBehind(words, this.text, end, this.context.language ?? 'fr');
    if (compared) this.push({ type: 'comparison', ...compared.comparison }, compared.end);
    else if (words.length > 0) this.push({ type: 'phrase', words, exact: true }, end);
    else this.leaveOut(end);
  }

  /** What stands in the quotes that open at `start`, and where they end. */
  private quoted(start: number): { content: string; end: number } {
    const close = this.closingQuote(start);
    if (close === -1) this.notice('unclosed-quote', start, this.text.length);
    const contentEnd = close === -1 ? this.text.length : close;
    return {
      content: this.text.slice(start + 1, contentEnd),
      end: Math.min(contentEnd + 1, this.text.length),
    };
  }

  private closingQuote(start: number): number {
    if (this.text.charAt(start) === '«') return this.text.indexOf('»', start + 1);
    CLOSING_QUOTE.lastIndex = start + 1;
    return CLOSING_QUOTE.exec(this.text)?.index ?? -1;
  }

  private readRun(): void {
    const start = this.position;
    const compared = readComparison(this.text, start, this.context.language ?? 'fr');
    if (compared) {
      this.push({ type: 'comparison', ...compared.comparison }, compared.end);
      return;
    }
    const end = this.runEnd(start);
    const run = this.text.slice(start, end);
    const [head, written] = OPERATOR.exec(run) ?? [];
    if (head === undefined || written === undefined) this.pushText(run, end);
    else this.readOperator(written, start + head.length, end);
  }

  /** `written:` is read; its value stands at `start`, up to the run's end or in quotes. */
  private readOperator(written: string, start: number, runEnd: number): void {
    const from = this.minus ?? this.position;
    const inQuotes = start === runEnd && this.opensQuote(start);
    const { content, end } = inQuotes
      ? this.quoted(start)
      : { content: this.withoutEnd(start, runEnd), end: runEnd };
    const value = cleanValue(content);
    const operator = this.operators.get(foldSpelling(written));
    const known = operator && readValue(operator.values, value);
    if (operator && typeof known === 'string') {
      this.push({ type: 'predicate', name: operator.name, value: known }, end);
    } else if (operator && value === '') {
      this.notice('missing-value', from, end, written);
      this.leaveOut(end);
    } else {
      if (value !== '') this.notice(operator ? 'bad-value' : 'unknown-operator', from, end, written);
      this.pushText(this.text.slice(this.position, end), end);
    }
  }

  private opensQuote(index: number): boolean {
    const character = this.text.charAt(index);
    return character !== '' && (QUOTE.includes(character) || character === '«');
  }

  private withoutEnd(start: number, end: number): string {
    const value = this.text.slice(start, end);
    return value.slice(0, endOfRun(value));
  }

  /** A word, a prefix, `OR`, or the words of a run that reads as a phrase. */
  private pushText(run: string, end: number): void {
    const start = this.minus ?? this.position;
    const words = splitWords(run);
    const [word] = words;
    const starred = isStarred(run, words);
    if (word === undefined) this.leaveOut(end);
    else if (words.length > 1) {
      if (starred) this.notice('prefix-in-phrase', start, end);
      this.push({ type: 'phrase', words, exact: false }, end);
    } else if (starred && lettersAtEnd(word) >= PREFIX_MIN) this.push({ type: 'prefix', text: word }, end);
    else {
      if (starred) this.notice('prefix-too-short', start, end);
      if (this.minus === null && (word === 'OR' || word === 'OU')) {
        this.tokens.push({ type: 'or', start, end });
        this.leaveOut(end);
      } else this.push({ type: 'word', text: word }, end);
    }
  }

  private push(content: LeafContent, end: number): void {
    const start = this.minus ?? this.position;
    const term: SearchLeaf = { ...content, negated: this.minus !== null, start, end };
    this.tokens.push({ type: 'term', term, start, end });
    this.leaveOut(end);
  }

  private leaveOut(end: number): void {
    this.position = end;
    this.minus = null;
  }

  private runEnd(start: number): number {
    TERM.lastIndex = start;
    return start + (TERM.exec(this.text)?.[0].length ?? 0);
  }

  private notice(code: SearchNoticeCode, start: number, end: number, operator?: string): void {
    this.notices.push({ code, start, end, ...(operator === undefined ? {} : { operator }) });
  }
}

/** Whether a star stands right behind the last word of a run: not in `lang:*`. */
function isStarred(run: string, words: readonly string[]): boolean {
  const starEnd = endOfRun(run);
  let end = starEnd;
  while (run.charAt(end - 1) === '*') end -= 1;
  return end < starEnd && normalizeForm(run.slice(0, end), 'NFC').endsWith(words.at(-1) ?? '');
}

/** Of `l'équ`, three: what is elided before a word says nothing of it. */
function lettersAtEnd(word: string): number {
  const last = word.split(/['’]/).at(-1) ?? '';
  return last.match(LETTERS_AND_DIGITS)?.length ?? 0;
}
