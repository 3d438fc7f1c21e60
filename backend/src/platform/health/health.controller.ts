import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';

import { Allow } from '../access/allow.decorator.js';
import { Sql } from '../database/sql.js';

/** For whoever watches the process. */
@Controller()
export class HealthController {
  constructor(private readonly sql: Sql) {}

  /** The process answers. */
  @Allow('anyone')
  @Get('livez')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process and its database answer: send it people. */
  @Allow('anyone')
  @Get('readyz')
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.sql.rows('SELECT 1');
    } catch {
      throw new ServiceUnavailableException({ status: 'database-unreachable' });
    }
    return { status: 'ok' };
  }
}
