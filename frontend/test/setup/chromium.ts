import { type Browser, chromium } from 'playwright-core';

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

/** A real Chromium, without a window: the one that `global-setup.mjs` found. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env.BREVE_TEST_CHROMIUM;
  if (executablePath === undefined) throw new Error('BREVE_TEST_CHROMIUM names no Chromium.');
  return chromium.launch({ executablePath, args: QUIET });
}
