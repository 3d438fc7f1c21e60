import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createIntl } from 'react-intl';
import { en } from './en/index.js';
import { fr } from './fr/index.js';

const SOURCE = join(import.meta.dirname, '..');
const ids = Object.keys(fr);

/** Every quoted string of the page's own sources, messages apart: an id is used when it stands there. */
function quotedStrings(): Set<string> {
  const quoted = new Set<string>();
  for (const file of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || /^messages|\.spec\.|\.generated\./.test(file)) continue;
    const source = readFileSync(join(SOURCE, file), 'utf8');
    for (const [, text] of source.matchAll(/['"]([\w.]+)['"]/g)) quoted.add(text ?? '');
  }
  return quoted;
}

/** What a parsed message is made of, as far as it matters here: text, arguments, tags, plurals and selects. */
interface Element {
  value?: string;
  children?: Element[];
  options?: Record<string, { value: Element[] }>;
  pluralType?: string;
  type: number;
}

const TEXT = 0;
const { getMessageFormat } = createIntl({ locale: 'fr', messages: {} }).formatters;

/** The names of a message's arguments, and the plural categories it spells out. */
function shapeOf(message: string): { names: string[]; plurals: string[] } {
  const names = new Set<string>();
  const plurals = new Set<string>();
  const walk = (elements: Element[]) => {
    for (const element of elements) {
      if (element.type !== TEXT && element.value !== undefined) names.add(element.value);
      walk(element.children ?? []);
      for (const [category, option] of Object.entries(element.options ?? {})) {
        if (element.pluralType !== undefined) plurals.add(category);
        walk(option.value);
      }
    }
  };
  walk(getMessageFormat(message, 'fr').getAst() as Element[]);
  return { names: [...names].sort(), plurals: [...plurals] };
}

describe('messages', () => {
  it('hold the same ids in both languages', () => {
    expect(Object.keys(en).sort()).toEqual([...ids].sort());
  });

  it('are all used by the page', () => {
    const quoted = quotedStrings();
    expect(ids.filter((id) => !quoted.has(id))).toEqual([]);
  });

  it.each(ids)('%s takes the same arguments in both languages', (id) => {
    const french = shapeOf(fr[id as keyof typeof fr]);
    const english = shapeOf(en[id as keyof typeof en]);
    expect(english.names).toEqual(french.names);
    for (const { plurals } of [french, english]) {
      if (plurals.length > 0) expect(plurals).toContain('other');
    }
  });

  it('keep the French typography: no ordinary space before a double sign or inside « »', () => {
    const wrong = Object.entries(fr).filter(([, words]) => / [:;!?»]|« |\s'|[a-z]'[a-z]/i.test(words));
    expect(wrong).toEqual([]);
  });

  it('never say "Veuillez"', () => {
    expect(Object.values(fr).filter((words) => /veuillez/i.test(words))).toEqual([]);
  });
});
