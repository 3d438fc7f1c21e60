import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  type Figure,
  type FigureContext,
  type FigureForm,
  formatFigure,
  isTenTimesOff,
  lastOf,
  meanOf,
  proposeKind,
  ratioOf,
  readAmounts,
  readClient,
  readFigures,
  readText,
  sumOf,
  type TeamValue,
  writingDay,
} from '../index.js';

interface Case<I> {
  name: string;
  input: I;
  expected: unknown;
}

interface Written {
  text: string | (string | [string, number])[];
  language: 'fr' | 'en';
}

function load(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../conformance/${name}.json`, import.meta.url), 'utf8'));
}

function conform<I>(rule: string, answer: (input: I, expected: unknown) => unknown): void {
  describe(rule, () => {
    it.each(load(rule) as Case<I>[])('$name', ({ input, expected }) =>
      expect(answer(input, expected)).toEqual(expected),
    );
  });
}

const context = load('figures-context') as Omit<FigureContext, 'writtenAt' | 'language'> & {
  writtenAt: string;
};

function figuresOf({ text, language }: Written): Figure[] {
  const whole =
    typeof text === 'string'
      ? text
      : text.map((piece) => (typeof piece === 'string' ? piece : piece[0].repeat(piece[1]))).join('');
  return readFigures(readText(whole), { ...context, language, writtenAt: new Date(context.writtenAt) })
    .figures;
}

function valueOf({ value, unit, otherValue }: Figure): string {
  return `${value} ${unit}${otherValue === null ? '' : ` or ${otherValue}`}`;
}

function metricOf(figure: Figure): string {
  const delta = figure.delta === null ? '' : ` delta ${figure.delta.value}`;
  return `${figure.metricId ?? 'none'} ${valueOf(figure)}${delta}`;
}

/** With the day where the case says one. */
function dayOf(figure: Figure, expected: string | undefined): string {
  return metricOf(figure).replace(
    /(?= delta|$)/,
    expected?.includes(' day ') === true ? ` day ${figure.day}` : '',
  );
}

conform<Written>('figures-numbers', (input) => figuresOf(input).map(valueOf));
for (const rule of ['units', 'metrics', 'none', 'comparisons', 'days', 'posts']) {
  conform<Written>(`figures-${rule}`, (input, expected) => {
    const said = expected as string[];
    return figuresOf(input).map((figure, index) => dayOf(figure, said[index]));
  });
}
conform<Written>('figures-hostile', (input) => figuresOf(input).map(metricOf));
conform<{ text: string; language: 'fr' | 'en' }>('amounts', ({ text, language }) =>
  readAmounts(readText(text), { language, dollar: context.dollar }).map(
    ({ value, unit, otherValue }) => `${value} ${unit}${otherValue === null ? '' : ` or ${otherValue}`}`,
  ),
);
conform<string>('clients', (text) => {
  const read = readText(text);
  const client = readClient(read, new Set(['durand']));
  if (client?.type === 'words') expect(read.text.slice(client.start, client.end)).toBe(client.name);
  return client && (client.type === 'topic' ? `#${client.key}` : client.name);
});
conform<[string, string, FigureForm]>('figure-forms', ([value, unit, form]) =>
  formatFigure(value, unit, form),
);
conform<{ at: string; zone: string; dayEnd?: string }>('writing-days', ({ at, zone, dayEnd }) =>
  writingDay(new Date(at), zone, dayEnd),
);
conform<{ rule: 'sum' | 'mean' | 'ratio'; values: (string | null)[] }>('series', ({ rule, values }) => {
  if (rule === 'ratio') return ratioOf(values[0] ?? null, values[1] ?? null);
  const given = values.filter((value) => value !== null);
  return rule === 'sum' ? sumOf(given) : meanOf(given);
});
conform<[string, string, string][]>('series-last', (values) =>
  lastOf(values.map(([teamId, at, value]): TeamValue => ({ teamId, at, value }))),
);
conform<[string, string[]]>('ten-times-off', ([value, usual]) => isTenTimesOff(value, usual));
conform<Written>('kinds-sales', (input) => {
  const read = readText(String(input.text));
  const proposal = proposeKind(read, { figures: figuresOf(input) });
  return proposal && `${proposal.kind}${proposal.appliesByItself ? ' by itself' : ''}`;
});
