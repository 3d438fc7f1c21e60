import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  displayLink,
  foldForSearch,
  glue,
  isReservedHandle,
  isValidHandle,
  matchKey,
  normalizeText,
  proposeKind,
  readText,
  resolveMentions,
  suggestHandle,
} from './index.js';

/** A text, or its pieces when it is long: a string, or a string and how many times. */
type Input = string | (string | [string, number])[];

interface Case<I> {
  name: string;
  input: I;
  expected: unknown;
}

function conform<I = Input>(rule: string, answer: (input: I) => unknown): void {
  const file = new URL(`../conformance/${rule}.json`, import.meta.url);
  const cases = JSON.parse(readFileSync(file, 'utf8')) as Case<I>[];
  describe(rule, () => {
    it.each(cases)('$name', ({ input, expected }) => expect(answer(input)).toEqual(expected));
  });
}

function conformText(rule: string, answer: (text: string) => unknown): void {
  conform(rule, (input) => answer(written(input)));
}

function written(input: Input): string {
  if (typeof input === 'string') return input;
  return input.map((piece) => (typeof piece === 'string' ? piece : piece[0].repeat(piece[1]))).join('');
}

conformText('normalize', normalizeText);
conformText('count', (text) => readText(text).characterCount);
conformText('faults', (text) => readText(text).fault);
conformText('links', (text) =>
  readText(text).entities.flatMap((entity) =>
    entity.type === 'link' ? [{ url: entity.url, host: entity.host }] : [],
  ),
);
conformText('hashtags', (text) =>
  readText(text).entities.flatMap((entity) =>
    entity.type === 'hashtag' ? [{ name: entity.name, key: entity.key }] : [],
  ),
);
conformText('hashtag-boundaries', (text) =>
  readText(text).entities.flatMap((entity) => (entity.type === 'hashtag' ? [entity.name] : [])),
);
conformText('match-keys', matchKey);
conformText('search-folds', foldForSearch);
conformText('mentions', (text) =>
  readText(text).entities.flatMap((entity) => (entity.type === 'mention' ? [entity.candidates] : [])),
);
conform<{ text: string; handles: string[] }>('mention-resolution', ({ text, handles }) => {
  const read = readText(text);
  return resolveMentions(read.entities, (handle) => handles.includes(handle)).flatMap((entity) =>
    entity.type === 'mention'
      ? [{ text: read.text.slice(entity.start, entity.end), handle: entity.handle }]
      : [],
  );
});
conform<{ text: string; projectTopics: string[] }>('kinds', ({ text, projectTopics }) =>
  proposeKind(readText(text), { projectTopicKeys: new Set(projectTopics) }),
);
conformText('hints', (text) => {
  const read = readText(text);
  return read.hints.map(({ type, start, end, suggestion }) => ({
    type,
    text: read.text.slice(start, end),
    suggestion,
  }));
});
conform<{ text: string; lang: string }>('glue', ({ text, lang }) => glue(text, lang));
conformText('handles', (handle) => ({ valid: isValidHandle(handle), reserved: isReservedHandle(handle) }));
conformText('handle-suggestions', suggestHandle);
conformText('link-display', displayLink);
conformText('offsets', (text) =>
  readText(text).entities.map(({ type, start, end }) => ({ type, start, end })),
);
