import { withWords } from '../lib/lazily.js';

/** A page that nobody arrives at first: it comes with all words. Those one arrives at do with the first ones. */
export function later<PageFile>(load: () => Promise<PageFile>): () => Promise<PageFile> {
  return () => withWords(load);
}
