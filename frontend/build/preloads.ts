import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import {
  ARRIVALS,
  FIRST_PAINT,
  LANGUAGES,
  QUESTIONS,
  firstPaintFile,
  languageFiles,
  pageFiles,
  startFiles,
} from './first-load.js';
import { own } from './own.js';
import { printDocuments } from './page-documents.mjs';

const TAG = `src="/src/${FIRST_PAINT}"`;

const NO_QUESTIONS = 'var questions = [];';

/** Per address, the requests as the page's client will write them, letter by letter: that is how it finds their answers. */
function firstQuestions(): [address: string, bodies: string[]][] {
  const documents = printDocuments(QUESTIONS.flatMap(({ asked }) => Object.keys(asked)));
  return QUESTIONS.map(({ address, asked }) => [
    address,
    Object.entries(asked).map(([operationName, variables]) =>
      JSON.stringify({ operationName, variables, query: documents.get(operationName) }),
    ),
  ]);
}

/**
 * Gives the script before the first paint its place among the hashed files, and tells it which files each language
 * and each page needs beside those that the document names, and what each page asks: it alone knows both before
 * anything else runs.
 */
export function preloads(): Plugin {
  return {
    name: 'breve:preloads',
    apply: 'build',
    buildStart() {
      const source = readFileSync(own(FIRST_PAINT), 'utf8');
      if (!source.includes(NO_QUESTIONS)) throw new Error(`${FIRST_PAINT} does not say "${NO_QUESTIONS}"`);
      const questions = `var questions = ${JSON.stringify(firstQuestions())};`;
      this.emitFile({
        type: 'asset',
        name: FIRST_PAINT,
        source: source.replace(NO_QUESTIONS, () => questions),
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        if (bundle === undefined) return html;
        const script = `src="/${firstPaintFile(bundle)}"`;
        if (path !== '/index.html') return html.replace(TAG, () => script);
        // The style sheet first: with it the mark stands there while the scripts are on their way.
        const patient = html.replaceAll('<script type="module"', '<script type="module" fetchpriority="low"');
        const start = startFiles(bundle);
        const beside = (files: Set<string>) =>
          [...files].filter((file) => !start.has(file)).map((file) => basename(file));
        const known = {
          languages: Object.fromEntries(LANGUAGES.map((each) => [each, beside(languageFiles(bundle, each))])),
          pages: ARRIVALS.map(({ address, page }) => [address, beside(pageFiles(bundle, page))]),
        };
        const data = JSON.stringify(known).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        return patient.replace(TAG, () => `${script} data-preloads="${data}"`);
      },
    },
  };
}
