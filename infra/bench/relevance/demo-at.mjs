import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../child.mjs';
import { fromServer, openCluster } from '../cluster.mjs';
import { signIn } from '../page/call.mjs';

/** A member who reads French and follows what everybody follows. */
const READER = 'lea.dubois';
const PASSWORD = 'breve-demo';

/**
 * The demo company as it is when it is made at a moment, served within this process.
 * @param {Date} now
 * @returns {Promise<{ origin: string, reader: string, stop: () => Promise<void> }>} reader: a session cookie
 */
export async function openDemoAt(now) {
  const dataDir = mkdtempSync(join(tmpdir(), 'breve-relevance-'));
  const { migrate } = await fromServer('app/migrate.js');
  const { createApplication } = await fromServer('app/create-application.js');
  const { ENTITIES } = await fromServer('app/entities.js');
  const { seedDemo } = await fromServer('demo/seed-demo.js');
  const { readConfig } = await fromServer('platform/config/config.js');
  const { dataSourceOptions } = await fromServer('platform/database/data-source.js');
  const cluster = await openCluster(dataDir);
  await migrate(cluster.ownerUrl);
  const port = await freePort();
  const config = readConfig({ PORT: String(port), BREVE_DATA_DIR: dataDir, BREVE_LOG_LEVEL: 'silent' }, []);
  const app = await createApplication(
    config,
    dataSourceOptions({ url: cluster.appUrl, poolSize: 4 }, ENTITIES),
  );
  await seedDemo(app, { now, log: () => undefined });
  await app.listen(port, '127.0.0.1');
  const origin = `http://localhost:${port}`;
  return {
    origin,
    reader: await signIn(origin, READER, PASSWORD),
    stop: async () => {
      await app.close();
      await cluster.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
