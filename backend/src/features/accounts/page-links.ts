import { Inject, Injectable } from '@nestjs/common';

import { CONFIG } from '../../platform/config/config.module.js';
import type { Config } from '../../platform/config/config.js';

/** Addresses of the page that are handed out once, with a token in them. */
@Injectable()
export class PageLinks {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>) {}

  invitation(token: string): string {
    return this.link('invitation', token);
  }

  passwordReset(token: string): string {
    return this.link('reset', token);
  }

  private link(page: string, token: string): string {
    return `${this.config.publicUrl.href.replace(/\/$/, '')}/${page}?token=${token}`;
  }
}
