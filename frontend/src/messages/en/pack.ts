import type { pack as french } from '../fr/pack.js';

export const pack: Record<keyof typeof french, string> = {
  'covenant.pack.title': 'The pack',
  'covenant.pack.words':
    'The documents that come with the software, for the company to complete where there are [brackets].',
  'covenant.pack.record': 'Record of processing',
  'covenant.pack.impact': 'Impact assessment (draft)',
  'covenant.pack.retention': 'Retention defaults',
  'covenant.pack.reading': 'Who can read what',
  'covenant.pack.sheet': 'Sheet for employees’ representatives',
};
