import { Controller, HttpCode, Param, Post } from '@nestjs/common';

import { Allow } from '../../platform/access/allow.decorator.js';
import { RoundMailWishes } from './round-mail-wishes.service.js';

/** The one click that ends mails (RFC 8058): sent by the reader's mail server, which has no session. */
@Controller('round/unsubscribe')
export class RoundMailsController {
  constructor(private readonly wishes: RoundMailWishes) {}

  /** The same answer for every token, so that nobody learns which ones there are. */
  @Allow('anyone')
  @Post(':token')
  @HttpCode(200)
  async end(@Param('token') token: string): Promise<{ status: 'ok' }> {
    await this.wishes.end(token);
    return { status: 'ok' };
  }
}
