import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { ARRIVALS, LANGUAGES, firstPaintFile, languageFiles, pageFiles, startFiles } from './first-load.js';

/** Of scripts and style sheets, by gzip, which every browser takes: where there is Brotli it is an eighth less. */
const MOST_BYTES = 250_000;
const MOST_FILES = 14;

/** Fails the build when the first load of a page grows past what it may weigh or how many files it may take. */
export function budget(): Plugin {
  return {
    name: 'breve:budget',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const sizes = new Map<string, number>();
        const sizeOf = (file: string) => {
          const known = sizes.get(file) ?? compressed(bundle, file);
          sizes.set(file, known);
          return known;
        };
        for (const { page } of ARRIVALS) {
          for (const language of LANGUAGES) {
            const files = new Set([
              firstPaintFile(bundle),
              ...startFiles(bundle),
              ...languageFiles(bundle, language),
              ...pageFiles(bundle, page),
            ]);
            const bytes = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
            if (bytes <= MOST_BYTES && files.size <= MOST_FILES) continue;
            const list = [...files].map((file) => `\n  ${sizeOf(file)} ${file}`).join('');
            this.error(
              `The first load of ${page} in ${language} is ${bytes} bytes in ${files.size} files; ` +
                `at most ${MOST_BYTES} in ${MOST_FILES}:${list}`,
            );
          }
        }
      },
    },
  };
}

function compressed(bundle: Rolldown.OutputBundle, name: string): number {
  const file = bundle[name];
  if (file === undefined) throw new Error(`The build holds no ${name}`);
  return gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length;
}
