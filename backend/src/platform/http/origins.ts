import { Inject, Injectable } from '@nestjs/common';

import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';

/** The names by which a browser on this very machine reaches it. */
const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** The origins whose pages may call Brève: its public address, and its other local names when that is local. */
@Injectable()
export class Origins {
  private readonly accepted: ReadonlySet<string>;
  readonly publicUrl: URL;

  constructor(@Inject(CONFIG) config: Config) {
    this.publicUrl = config.publicUrl;
    const { protocol, hostname, port, origin } = config.publicUrl;
    const names = LOCAL_NAMES.includes(hostname) ? LOCAL_NAMES : [];
    this.accepted = new Set([origin, ...names.map((name) => `${protocol}//${name}${port && `:${port}`}`)]);
  }

  has(origin: string): boolean {
    return this.accepted.has(origin);
  }
}
