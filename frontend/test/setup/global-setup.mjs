import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import startDatabase from '../../../backend/test/setup/global-setup.mjs';

/** Browsers a machine may have; the one inside the npm package is taken where there is none. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The database, and a Chromium for all test files. The one of the package is unpacked here, once: files that run
 * beside each other would start it while another still writes it.
 */
export default async function globalSetup() {
  const installed = INSTALLED.find((path) => existsSync(path));
  const [path] = await Promise.all([installed ?? packaged.executablePath(), startDatabase()]);
  process.env['BREVE_TEST_CHROMIUM'] = path;
}
