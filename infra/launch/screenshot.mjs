/**
 * Makes `docs/screenshot.png` from the demo company: starts it in a data directory of its own, signs in as
 * lea.dubois, and takes her home. Run after `npm run build`: `node infra/launch/screenshot.mjs [PORT]`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

import { root } from './repository.mjs';

const port = process.argv[2] ?? '3799';
const address = `http://localhost:${port}`;
const dataDir = mkdtempSync(join(tmpdir(), 'breve-screenshot-'));
const server = spawn(process.execPath, ['backend/dist/main.js', '--demo'], {
  cwd: root,
  env: { ...process.env, PORT: port, BREVE_DATA_DIR: dataDir },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = new Promise((resolve) => server.once('exit', resolve));
try {
  await ready();
  const browser = await chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...packaged.args, '--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({
    baseURL: address,
    locale: 'fr-FR',
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
  });
  await page.goto('/');
  const [login, password] = [page.locator('input').first(), page.locator('input[type=password]')];
  await login.fill('lea.dubois');
  await password.fill('breve-demo');
  await password.press('Enter');
  await page.getByRole('feed').waitFor();
  await page.getByRole('article').nth(4).waitFor();
  await page.evaluate('document.fonts.ready.then(() => true)');
  await page.screenshot({ path: join(root, 'docs', 'screenshot.png') });
  await browser.close();
} finally {
  server.kill('SIGTERM');
  await ended;
  rmSync(dataDir, { recursive: true, force: true });
}

async function ready() {
  for (let tries = 0; tries < 240; tries += 1) {
    const answers = await fetch(`${address}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return;
    if (server.exitCode !== null) throw new Error('The server ended before it was ready.');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The server did not become ready.');
}
