import { describe, expect, it } from '@jest/globals';
import { spanOf } from './deal-span.js';

describe('the span of a deal board', () => {
  it.each([
    ['', '2026-03-17', '2026-03-01', '2026-03-17'],
    ['span=month', '2026-12-01', '2026-12-01', '2026-12-01'],
    ['span=quarter', '2026-03-17', '2026-01-01', '2026-03-17'],
    ['span=quarter', '2026-11-02', '2026-10-01', '2026-11-02'],
    ['span=year', '2026-03-17', '2026-01-01', '2026-03-17'],
    ['span=own&from=2025-02-03&to=2025-04-05', '2026-03-17', '2025-02-03', '2025-04-05'],
    ['span=own&from=2025-05-03&to=2025-04-05', '2026-03-17', '2026-03-01', '2026-03-17'],
    ['span=own&from=x', '2026-03-17', '2026-03-01', '2026-03-17'],
    ['span=decade', '2026-03-17', '2026-03-01', '2026-03-17'],
  ])('of ?%s on %s is %s to %s', (search, today, from, to) => {
    expect(spanOf(new URLSearchParams(search), today)).toMatchObject({ from, to });
  });
});
