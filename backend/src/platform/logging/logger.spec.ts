import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';

import { createLogger } from './logger.js';

describe('the log', () => {
  it('holds what failed, and no word of what was written', () => {
    const lines: string[] = [];
    const logger = createLogger('warn', { write: (line: string) => void lines.push(line) });
    const refused = Object.assign(new Error('duplicate key value violates unique constraint "uq_handle"'), {
      detail: 'Key (text)=(Plus de cartons) already exists.',
      where: 'COPY post, line 1: "Plus de cartons"',
      code: '23505',
    });
    logger.error({ err: refused }, 'unexpected');
    const failed = new QueryFailedError('INSERT INTO post VALUES ($1)', ['Plus de cartons'], refused);
    logger.error({ err: failed }, 'unexpected');
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toContain('uq_handle');
      expect(line).toContain('23505');
      expect(line).not.toContain('cartons');
    }
  });
});
