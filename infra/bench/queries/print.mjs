import { readFileSync, writeFileSync } from 'node:fs';
import { readPageDocuments } from './page-documents.mjs';

const USAGE = `Usage: node infra/bench/queries/print.mjs [--check]
  Writes the operations of the page, as its client sends them, to files beside this one.
  --check   only says which differ from what is there`;

const [flag] = process.argv.slice(2);
if (flag !== undefined && flag !== '--check') {
  console.error(USAGE);
  process.exit(2);
}
let drifted = 0;
for (const [name, text] of Object.entries(readPageDocuments())) {
  const file = new URL(`./${name}.graphql`, import.meta.url);
  if (flag === undefined) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    drifted += 1;
    console.error(
      `The page sends another ${name} now: run "node infra/bench/queries/print.mjs" and commit it.`,
    );
  }
}
process.exit(drifted > 0 ? 1 : 0);
