import { existsSync } from 'node:fs';

import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Browsers a machine may have; the one inside the npm package is taken where there is none. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Flags that keep Chromium from calling anybody and let it run as root in a container. The package's own flags are
 * left out: they put everything into one process, which ends with the first window, and switch web security off.
 */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** A real Chromium, without a window. */
export async function launchChromium(): Promise<Browser> {
  const installed = INSTALLED.find((path) => existsSync(path));
  return chromium.launch({ executablePath: installed ?? (await packaged.executablePath()), args: QUIET });
}
