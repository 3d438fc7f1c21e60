import { existsSync, readFileSync } from 'node:fs';
import { printDocuments } from '../../../frontend/build/page-documents.mjs';

/** The operations of the page that the benchmark sends, by the name of their file. */
const OPERATIONS = {
  home: 'Home',
  company: 'CompanyTimeline',
  topic: 'TopicPosts',
  thread: 'Thread',
  search: 'SearchPosts',
  'create-post': 'CreatePost',
  'timeline-changed': 'TimelineChanged',
};

/**
 * @returns {[file: string, text: string][]} what each file of this folder is to hold, by its name
 */
export function readBenchDocuments() {
  const printed = printDocuments(Object.values(OPERATIONS));
  return Object.entries(OPERATIONS).map(([file, operation]) => [file, `${printed.get(operation) ?? ''}\n`]);
}

/**
 * Where an operation is kept, printed.
 * @param {string} name
 */
export function documentFile(name) {
  return new URL(`./${name}.graphql`, import.meta.url);
}

/**
 * The benchmark sends what the page sends: where they differ, its figures are of another page.
 * @returns {string | null} what to do about it
 */
export function findDrifted() {
  const drifted = readBenchDocuments().filter(([name, text]) => {
    const file = documentFile(name);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  if (drifted.length === 0) return null;
  const names = drifted.map(([name]) => name).join(', ');
  return `The page sends other operations than the benchmark (${names}): run "node infra/bench/queries/print.mjs".`;
}
