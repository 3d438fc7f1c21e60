import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const WORTH_IT = /\.(?:js|css|html|svg|ttf|map)$/;

/** Writes beside each file what a browser is sent in its place: compressed once, as small as it gets. */
export function precompress(): Plugin {
  return {
    name: 'breve:precompress',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        if (dir === undefined) return;
        const files = Object.keys(bundle).filter((file) => WORTH_IT.test(file));
        await Promise.all(files.map((file) => compress(join(dir, file))));
      },
    },
  };
}

async function compress(path: string): Promise<void> {
  const plain = await readFile(path);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(plain, {
      params: {
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
        // The best takes two seconds a megabyte: kept from the editor of GraphiQL, which administrators alone open.
        [constants.BROTLI_PARAM_QUALITY]: plain.length > 1_000_000 ? 9 : constants.BROTLI_MAX_QUALITY,
      },
    }),
    promisify(gzip)(plain, { level: 9 }),
  ]);
  const smaller = [
    { name: `${path}.br`, bytes: br },
    { name: `${path}.gz`, bytes: gz },
  ].filter(({ bytes }) => bytes.length < plain.length);
  await Promise.all(smaller.map(({ name, bytes }) => writeFile(name, bytes)));
}
