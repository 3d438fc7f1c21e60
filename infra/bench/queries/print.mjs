import { writeFileSync } from 'node:fs';
import { documentFile, findDrifted, readBenchDocuments } from './bench-documents.mjs';

const USAGE = `Usage: node infra/bench/queries/print.mjs [--check]
  Writes the operations of the page, as its client sends them, to files beside this one.
  --check   only says which differ from what is there`;

const [flag] = process.argv.slice(2);
if (flag !== undefined && flag !== '--check') {
  console.error(USAGE);
  process.exit(2);
}
if (flag === undefined) {
  for (const [name, text] of readBenchDocuments()) writeFileSync(documentFile(name), text);
}
const drifted = findDrifted();
if (drifted !== null) console.error(drifted);
process.exit(drifted === null ? 0 : 1);
