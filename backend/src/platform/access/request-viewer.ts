import { Inject, Injectable } from '@nestjs/common';

import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { readSessionToken } from './session-cookie.js';
import { type Viewer, ViewerSource } from './viewer.js';

/** From a Cookie header to the viewer. */
@Injectable()
export class RequestViewer {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly source: ViewerSource,
  ) {}

  /** The viewer of a Cookie header, null when there is no live session behind it. */
  async of(cookieHeader: string | undefined): Promise<Viewer | null> {
    const token = readSessionToken(cookieHeader, this.config.publicUrl);
    return token === null ? null : this.source.findViewer(token);
  }
}
