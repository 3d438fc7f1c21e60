import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

/** Browsers a machine may have; the one inside the npm package is taken where there is none. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Nobody is called, nothing is fetched in the background; the page is read in French. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--lang=fr-FR',
  '--accept-lang=fr-FR',
];

/**
 * A Chromium with a profile of its own, without a window; Lighthouse reaches it by its port.
 * @param {number} port for its debugging protocol
 * @returns {Promise<{ context: import('playwright-core').BrowserContext, close(): Promise<void> }>}
 */
export async function openChromium(port) {
  const profile = mkdtempSync(join(tmpdir(), 'breve-chromium-'));
  const installed = INSTALLED.find((path) => existsSync(path));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: installed ?? (await packaged.executablePath()),
    args: [...FLAGS, `--remote-debugging-port=${port}`],
    locale: 'fr-FR',
    viewport: null,
    // Where most readers of the demo company are.
    env: { ...process.env, TZ: 'Europe/Paris' },
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
